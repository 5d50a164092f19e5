import fc from 'fast-check';
import { momentWords } from '../../../kernel/day-words.js';
import { aSubmission, anySubmission } from '../../../../test/factories/submission.js';
import { TestClock } from '../../../../test/harness/test-clock.js';
import { LANGUAGES } from '../../../kernel/words.js';
import { asHtml, asText } from '../../../platform/mail/letter-layout.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import type { ReasonDirectory } from '../../reasons/index.js';
import { Cases, vocabulary } from '../../submissions/index.js';
import type { WorkCalendar } from '../../work-calendar/index.js';
import type { Facts } from '../templates/template.js';
import { TEMPLATE_NAMES } from '../templates/template-names.js';
import { CaseFacts, same } from './case-facts.js';
import { composeLetter, type Letterhead } from './compose-letter.js';

const head: Letterhead = {
  publicUrl: new URL('https://zaedno.example'),
  sender: { bg: 'Община Сливница', en: 'Municipality of Slivnitsa' },
  identity: ['1', 'author', 'x'],
};

const known = {
  departmentById: () => ({ nameBg: 'Благоустрояване', nameEn: 'Public works' }),
  authorityById: () => ({ nameBg: 'Прокуратура', nameEn: 'Prosecutor' }),
};
const reasons = { at: () => ({ labelBg: 'Съдържа обида', labelEn: 'Contains an insult' }) } as unknown as ReasonDirectory;
const facts = new CaseFacts(
  known as unknown as AuthorityDirectory,
  { find: async () => aSubmission({ publication: 'published' }) } as unknown as Cases,
  reasons,
  { exceptions: [] } as unknown as WorkCalendar,
  new TestClock(),
);

const anyCodes = fc.record(
  {
    departmentId: fc.uuid(),
    authorityId: fc.uuid(),
    into: fc.uuid(),
    reasonCode: fc.constantFrom('insult', 'spam'),
    outcome: fc.constantFrom(...vocabulary.OUTCOMES),
    commitmentDue: fc.constant('2027-03-20'),
    redacted: fc.boolean(),
    note: fc.constant('Вътрешна бележка'),
  },
  { requiredKeys: [] },
);

/** What a letter must never repeat: each stands nowhere else. */
const words = {
  title: 'ТайноЗаглавие',
  text: 'ТаенТекст',
  publicTitle: 'ПублТайноЗаглавие',
  publicText: 'ПублТаенТекст',
  authorName: 'ТайноИме',
  authorEmail: 'taino@example.bg',
  authorPhone: '0888999111',
  address: 'ТаенАдрес',
  about: { departmentId: null, office: null, name: 'ТайноЛице' },
};
const SECRETS = [...Object.values(words).filter((value) => typeof value === 'string'), words.about.name, 'бележка'];

const compose = (template: (typeof TEMPLATE_NAMES)[number], language: 'bg' | 'en', told: Facts) =>
  composeLetter({ to: 'reader@example.bg', language, template, facts: told, token: 'a-token', unsubscribeToken: 'another' }, head);

describe('a letter', () => {
  it('of any kind, about any case in any state, repeats no word of its author and no note', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySubmission,
        anyCodes,
        fc.constantFrom(...TEMPLATE_NAMES),
        fc.constantFrom(...LANGUAGES),
        async (submission, codes, template, language) => {
          const letter = compose(template, language, await facts.of({ ...submission, ...words }, codes));
          const whole = `${letter.subject}\n${asText(letter)}\n${asHtml(letter)}`;
          for (const secret of SECRETS) expect(whole).not.toContain(secret);
          expect(whole).not.toMatch(/\{\w+\}|undefined|null|г\.\./);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('needs no fact but the number and the day of review to be whole', () => {
    const told: Facts = { number: same('7KQ2-M9XW'), reviewBy: same('25.11.2026') };
    for (const template of TEMPLATE_NAMES)
      for (const language of LANGUAGES) expect(asText(compose(template, language, told))).not.toMatch(/\{\w+\}/);
  });

  it('ends a sentence once, even after a date', async () => {
    const letter = compose('author.published', 'bg', await facts.of(aSubmission(), {}));
    expect(letter.paragraphs).toContain('Срокът за отговор е до 25 януари 2027 г.');
  });

  it('leaves out what does not hold', async () => {
    const anonymous = compose('author.received', 'bg', await facts.of(aSubmission({ statutory: false, decideBy: null }), {}));
    expect(anonymous.paragraphs.join(' ')).toContain('Законов срок за този случай не тече.');
    const statutory = compose('author.received', 'bg', await facts.of(aSubmission(), {}));
    expect(statutory.paragraphs.join(' ')).toContain('Общината трябва да реши до 25 януари 2027 г.');
    expect(statutory.paragraphs.join(' ')).not.toContain('не тече');
  });

  it('acknowledges with the place in the public log, or with the promise of one, and leads to what verifies it', () => {
    const told: Facts = { number: same('7KQ2-M9XW'), reviewBy: same('25.11.2026') };
    const logged = compose('author.received', 'bg', { ...told, loggedAs: same('1234') });
    expect(logged.paragraphs.join(' ')).toContain('вписан в публичния дневник под № 1234.');
    expect(logged.items).toEqual([{ label: 'Проверете разписката си', url: expect.stringMatching(/\/bg\/verify$/) }]);
    const promised = compose('author.received', 'en', { ...told, loggedUntil: momentWords(new Date('2026-11-23T09:05:59Z')) });
    expect(promised.paragraphs.join(' ')).toContain('We promise to enter it into the public log by 23 November 2026, 11:05.');
    expect(promised.paragraphs.join(' ')).not.toContain('no. ');
    const unknown = compose('author.received', 'bg', told);
    expect(unknown.paragraphs.join(' ')).not.toMatch(/дневник/);
  });

  it('does not name the case that another was joined to while the public may not know it', async () => {
    const hidden = new CaseFacts(
      known as unknown as AuthorityDirectory,
      { find: async () => aSubmission() } as unknown as Cases,
      reasons,
      { exceptions: [] } as unknown as WorkCalendar,
      new TestClock(),
    );
    expect(await hidden.of(aSubmission(), { into: '019abc00-0000-7000-8000-000000000002' })).not.toHaveProperty('into');
  });

  it('with a fresh link is another message; without one it stays the same', () => {
    const told: Facts = { number: same('7KQ2-M9XW') };
    const identity = (token?: string, unsubscribeToken?: string) =>
      composeLetter(
        {
          to: 'a@example.bg',
          language: 'bg',
          template: token ? 'follower.confirm' : 'follower.closed',
          facts: told,
          ...(token ? { token } : {}),
          ...(unsubscribeToken ? { unsubscribeToken } : {}),
        },
        head,
      ).identity;
    expect(identity('one')).not.toEqual(identity('two'));
    expect(identity(undefined, 'one')).toEqual(identity(undefined, 'two'));
  });
});
