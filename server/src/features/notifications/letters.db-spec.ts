import { linkIn, MailServer, type ReceivedMail, tokenIn } from '../../../test/harness/mail-server.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const AUTHOR = 'maria@zaedno.example';
const TITLE = 'Улицата е тъмна от два месеца';
const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.', commitmentDue: '2027-03-20' };

describe('letters to authors', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  });

  beforeEach(async () => {
    await town.drainOutbox();
    await town.dataSource.query('delete from rate_limit');
    mail.forget();
    // Decisions at one instant are one decision to their reader.
    town.clock.advance({ seconds: 1 });
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const subjects = (address: string): (string | undefined)[] => mail.to(address).map(({ subject }) => subject);
  const sourceOf = (letter: ReceivedMail): string => `${letter.subject} ${letter.text} ${letter.html}`;

  const decide = async (number: string, decision: object): Promise<void> => {
    const { status, text } = await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
    await town.drainOutbox();
  };

  const act = async (name: 'moderator' | 'property' | 'streets', path: string, body: object): Promise<void> => {
    const { status, text } = await (await town.staff(name)).post(path, body);
    if (status >= 300) throw new Error(text);
    await town.drainOutbox();
  };

  const submitConfirmed = async (changes: Readonly<Record<string, unknown>> = {}): Promise<Sent> => {
    const sent = await town.submit(changes);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(AUTHOR).at(-1)!, /confirm-email$/));
    expect((await town.visitor().post('/api/v1/cases/email-confirmation', { token })).status).toBe(204);
    mail.forget();
    town.clock.advance({ seconds: 1 });
    return sent;
  };

  describe('whose address nobody confirmed', () => {
    it('asks whose it is, and tells the number of the case and nothing else of it', async () => {
      const { number, accessCode } = await town.submit();
      await town.drainOutbox();
      const [letter] = mail.to(AUTHOR);
      expect(letter!.subject).toBe(`Потвърдете имейла си за случай ${number}`);
      expect(sourceOf(letter!)).toContain(number);
      for (const secret of [TITLE, 'Левски', 'Мария', accessCode, accessCode.replaceAll('-', '')])
        expect(sourceOf(letter!)).not.toContain(secret);
    });

    it('later says that there is news, not which', async () => {
      const { number } = await town.submit();
      await town.drainOutbox();
      mail.forget();
      await decide(number, { decision: 'reject', reasonCode: 'insult', note: 'Обиждате кмета.' });
      const [letter] = mail.to(AUTHOR);
      expect(letter!.subject).toBe(`Има новина по случай ${number}`);
      expect(sourceOf(letter!)).not.toMatch(/обид|Обид|публик/);
      expect(linkIn(letter!, /confirm-email$/)).toMatch(/^\/bg\/case\/confirm-email\?token=/);
    });

    it('is not written to where the author left none', async () => {
      await town.submit({ author: { name: 'Мария Петрова' } });
      await town.drainOutbox();
      expect(mail.to(AUTHOR)).toEqual([]);
    });
  });

  describe('who confirmed the address', () => {
    it('tell each step, and the reasons stay on the page', async () => {
      const { number, accessCode } = await submitConfirmed();
      await decide(number, { decision: 'publish', department: 'property' });
      expect(subjects(AUTHOR)).toEqual([`Случай ${number} е публикуван`]);
      expect(mail.to(AUTHOR)[0]!.text).toContain('Изпратихме го на: Общинска собственост.');
      expect(mail.to(AUTHOR)[0]!.text).toContain('Срокът за отговор е до 25 януари 2027 г.\n');

      town.clock.advance({ minutes: 1 });
      await act('property', `/api/v1/case-files/${number}/messages`, { text: 'Кой стълб не свети?' });
      await act('property', `/api/v1/submissions/${number}/responses`, ANSWER);
      await act('property', `/api/v1/submissions/${number}/responses`, { ...ANSWER, correctionNote: 'Уточнихме срока.' });
      await act('moderator', `/api/v1/moderation/${number}/reopening`, { note: 'Пак не светят.' });
      town.clock.advance({ minutes: 1 });
      await decide(number, { decision: 'route', department: 'streets' });
      await act('streets', `/api/v1/submissions/${number}/responses`, { ...ANSWER, commitmentDue: null });
      await act('moderator', `/api/v1/moderation/${number}/closure`, {});
      expect(subjects(AUTHOR).slice(1)).toEqual([
        `Ново съобщение по случай ${number}`,
        `Отговор по случай ${number}`,
        `Поправен отговор по случай ${number}`,
        `Случай ${number} е отворен отново`,
        `Случай ${number} е при отговорния отдел`,
        `Отговор по случай ${number}`,
        `Случай ${number} е приключен`,
      ]);
      const answered = mail.to(AUTHOR)[2]!;
      expect(answered.text).toContain('Решение: разяснено.');
      expect(answered.text).toContain('ангажимент със срок 20 март 2027 г.\n');
      for (const letter of mail.to(AUTHOR)) {
        for (const secret of [TITLE, 'Левски', 'стълб', 'график', accessCode]) expect(sourceOf(letter)).not.toContain(secret);
      }
    });

    it('name the reason of a withholding, and say whether the case goes on', async () => {
      const { number } = await submitConfirmed();
      await decide(number, { decision: 'reject', reasonCode: 'no_concrete_facts', note: 'Кога и къде?' });
      expect(mail.to(AUTHOR)[0]!.text).toContain('Причина: „Няма конкретни факти“.');
      expect(mail.to(AUTHOR)[0]!.text).toContain('Разглеждането продължава.');
      expect(sourceOf(mail.to(AUTHOR)[0]!)).not.toContain('Кога и къде');
      const repeat = await submitConfirmed();
      await decide(repeat.number, { decision: 'reject', reasonCode: 'spam', note: 'Това е реклама.' });
      expect(subjects(AUTHOR)).toEqual([`Разглеждането на случай ${repeat.number} приключи`]);
    });

    it('speak the language of the submission', async () => {
      const { number } = await submitConfirmed({ language: 'en' });
      await decide(number, { decision: 'publish_redacted', publicTitle: 'Тъмна улица', publicText: 'Лампите не светят от два месеца.' });
      const [letter] = mail.to(AUTHOR);
      expect(letter!.subject).toBe(`Case ${number} is published with changes`);
      expect(letter!.headers.get('content-language')).toBe('en');
      expect(letter!.html).toContain('<html lang="en">');
    });

    it('bring the link to a new access code, which works', async () => {
      const { number, accessCode } = await submitConfirmed();
      await town.visitor().post('/api/v1/cases/access-code-requests', { number, email: AUTHOR });
      await town.drainOutbox();
      const token = tokenIn(linkIn(mail.to(AUTHOR)[0]!, /\/bg\/lookup\/new-code\/redeem$/));
      const renewed = await town.visitor().post<{ accessCode: string }>('/api/v1/cases/access-code', { token });
      expect(renewed.status).toBe(200);
      expect(renewed.body.accessCode).not.toBe(accessCode);
    });

    it('tell of a forwarding with the name of the authority, and of an official who saw the name', async () => {
      const hidden = await submitConfirmed({ identity: 'hidden' });
      await decide(hidden.number, { decision: 'publish', department: 'streets' });
      mail.forget();
      await act('streets', `/api/v1/case-files/${hidden.number}/identity-reveals`, { reason: 'Трябва да го посетим.' });
      expect(sourceOf(mail.to(AUTHOR)[0]!)).toContain('Служител видя името Ви');
      expect(sourceOf(mail.to(AUTHOR)[0]!)).not.toContain('посетим');
      const foreign = await submitConfirmed();
      await act('moderator', `/api/v1/moderation/${foreign.number}/forwarding`, {
        authority: 'prosecutor',
        note: 'Данни за престъпление.',
      });
      expect(mail.to(AUTHOR)[0]!.text).toContain('Изпратихме го на: Прокуратура.');
    });
  });

  it('leave neither an address, nor a link, nor a word of the author in what is stored', async () => {
    const rows = await town.dataSource.query<{ row: string }[]>(
      `select to_jsonb(e)::text || coalesce(to_jsonb(d)::text, '') as row from outbox_event e left join outbox_delivery d on d.event_id = e.id`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const stored = rows.map(({ row }) => row).join('\n');
    expect(stored).not.toContain('@');
    expect(stored).not.toMatch(/[\w-]{43}/);
    for (const secret of [TITLE, 'Левски', 'Мария', 'Петрова', 'тъмно', 'Кога и къде']) expect(stored).not.toContain(secret);
    const undelivered = await town.dataSource.query('select 1 from outbox_delivery where delivered_at is null');
    expect(undelivered).toEqual([]);
  });
});
