import fc from 'fast-check';
import { civilDate } from '../../../kernel/civil-date.js';
import { vocabulary } from '../../submissions/index.js';
import { DISCLOSURES, SOURCES } from './disclosure.js';
import { composeMail, composeOfficialLetter, GROUNDS, type LetterFacts, letterTitle } from './official-letter.js';

const facts: LetterFacts = {
  sender: { name: 'Община Сливница', address: 'пл. „Съединение“ 1', phone: '0727 00 000', email: 'obshtina@zaedno.example' },
  addressee: { name: 'Областен управител', postalAddress: 'гр. София', email: 'governor@zaedno.example' },
  number: '7KQ2-M9XW',
  on: civilDate('2026-11-27'),
  receivedOn: civilDate('2026-11-23'),
  kind: 'signal',
  identity: 'named',
  disclosed: 'name',
  author: { name: 'Мария Петрова', email: 'maria@zaedno.example', phone: '0888 123 456' },
  ground: 'not_competent',
  answeredOn: null,
  words: null,
  source: 'original',
  title: 'Улицата е тъмна',
  text: 'Лампите не светят.\nВтори месец.',
  particulars: [{ label: 'Къде', value: 'Сливница' }],
  files: [
    { name: 'snimka.jpg', bytes: 1_234_000 },
    { name: 'akt.txt', bytes: 300 },
  ],
  signedBy: 'началник на отдел, за секретар на общината',
};
const letter = (changes: Partial<LetterFacts> = {}): string =>
  composeOfficialLetter({ ...facts, ...changes })
    .map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text))
    .join('\n');

const lines = (): string[] =>
  composeOfficialLetter(facts).map((block) => `${block.kind}: ${block.kind === 'list' ? block.items.join(' | ') : block.text}`);

describe('a letter to another authority', () => {
  it('has what an official letter has: sender, number and date, addressee, ground, text, files, signature', () => {
    expect(lines()).toEqual([
      'strong: Община Сливница',
      'quiet: пл. „Съединение“ 1 · тел. 0727 00 000 · obshtina@zaedno.example',
      'p: Изх. № 7KQ2-M9XW / 27 ноември 2026 г.',
      'strong: До Областен управител',
      'quiet: гр. София · governor@zaedno.example',
      'h1: Препращане на сигнал по компетентност',
      'p: Уважаеми дами и господа,',
      'p: На 23 ноември 2026 г. в Община Сливница постъпи сигнал с номер 7KQ2-M9XW. Въпросът в него не е в правомощията на общината. Препращаме Ви го на основание чл. 112 от Административнопроцесуалния кодекс.',
      'p: Подателят е уведомен за препращането. Моля, отговорете му и цитирайте номера на случая.',
      'h2: Подател',
      'p: Мария Петрова.',
      'p: За връзка с подателя: чрез Община Сливница, obshtina@zaedno.example.',
      'h2: Текст на сигнала',
      'strong: Улицата е тъмна',
      'quote: Лампите не светят.\nВтори месец.',
      'list: Къде: Сливница',
      'h2: Приложения',
      'list: snimka.jpg, 1,2 MB | akt.txt, 1 KB',
      'p: С уважение,',
      'strong: Началник на отдел, за секретар на общината',
      'quiet: Община Сливница',
    ]);
  });

  it.each([
    ['crime', 'чл. 112 и чл. 123'],
    ['superior', 'чл. 113–115'],
    ['not_competent', 'не е в правомощията на общината'],
  ] as const)('names the ground: %s', (ground, words) => {
    expect(letter({ ground })).toContain(words);
  });

  it('says of what was decided that its author is not content with the answer of that day, and nothing of powers', () => {
    const requested = { ground: 'requested', answeredOn: civilDate('2026-11-25') } as const;
    expect(letter(requested)).toContain(
      'Община Сливница отговори на 25 ноември 2026 г. Подателят не е доволен от отговора и поиска да го разгледа и друг орган.',
    );
    expect(letter(requested)).toContain('Изпращане на сигнал по искане на подателя');
    const { subject, text } = composeMail({ ...facts, ...requested });
    expect(subject).toBe('Изпращане по искане на подателя: сигнал 7KQ2-M9XW');
    for (const written of [letter(requested), letterTitle({ ...facts, ...requested }), subject, text])
      expect(written).not.toMatch(/чл\. 112|правомощия|компетентност/);
  });

  it('says of a hidden author that they are known, and that the answer goes through the municipality', () => {
    expect(letter({ identity: 'hidden', disclosed: 'nothing', author: { name: null, email: null, phone: null } })).toContain(
      'Известен е на общината и е поискал самоличността му да не се разкрива (чл. 108 АПК). Изпратете отговора до подателя чрез Община Сливница, obshtina@zaedno.example.',
    );
  });

  it('says of an anonymous one that it goes as information', () => {
    expect(letter({ identity: 'anonymous', disclosed: 'nothing' })).toContain('за сведение (чл. 111, ал. 4 АПК)');
  });

  it('names nobody and no contact beyond what was decided, whatever else is known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vocabulary.IDENTITIES),
        fc.constantFrom(...DISCLOSURES),
        fc.constantFrom(...SOURCES),
        (identity, disclosed, source) => {
          const text = letter({ identity, disclosed, source });
          const isNamed = disclosed !== 'nothing' && identity !== 'anonymous';
          expect(text.includes('Мария Петрова')).toBe(isNamed);
          expect(text.includes('maria@zaedno.example')).toBe(isNamed && disclosed === 'contact');
          expect(text.includes('0888 123 456')).toBe(isNamed && disclosed === 'contact');
        },
      ),
    );
  });
});

describe('the mail that brings it', () => {
  it('says that a letter comes, whose, and where to answer, and nothing of what it tells', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vocabulary.KINDS),
        fc.constantFrom(...GROUNDS),
        fc.constantFrom(...DISCLOSURES),
        (kind, ground, disclosed) => {
          const { subject, text } = composeMail({ ...facts, kind, ...{ ground, disclosed } });
          expect(subject).toMatch(/^(Препращане по чл\. 112 АПК|Изпращане по искане на подателя): (сигнал|предложение) 7KQ2-M9XW$/);
          for (const secret of ['Мария', 'maria@', '0888 123 456', 'Улицата', 'Лампите', 'snimka'])
            expect(subject + text).not.toContain(secret);
          expect(text).toContain('Вашия входящ номер');
        },
      ),
    );
  });

  it('is in plain Bulgarian', () => {
    expect(composeMail(facts).text).toContain(
      'На основание чл. 112 от АПК Ви препращаме сигнал 7KQ2-M9XW, постъпил на 23 ноември 2026 г.\n\nСигналът е в приложеното писмо (PDF). С него има и файлове: 2.',
    );
    expect(composeMail({ ...facts, kind: 'recommendation', files: [] }).text).toContain(
      'препращаме предложение 7KQ2-M9XW, постъпило на 23 ноември 2026 г.\n\nПредложението е в приложеното писмо (PDF).\n',
    );
  });
});

it('its title says what it is and holds nobody’s name', () => {
  expect(letterTitle(facts)).toBe('Препращане на сигнал 7KQ2-M9XW');
});
