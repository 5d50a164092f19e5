import { linkIn, MailServer } from '../../../test/harness/mail-server.js';
import { addAccount } from '../../../test/harness/staff.js';
import { type Sent, type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

describe('letters to the staff about cases', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  });

  beforeEach(async () => {
    await town.drainOutbox();
    mail.forget();
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const subjects = (address: string): (string | undefined)[] => mail.to(address).map(({ subject }) => subject);

  const decide = async (number: string, decision: object): Promise<void> => {
    const { status, text } = await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
    await town.drainOutbox();
  };

  const act = async (name: StaffName, path: string, body: object): Promise<void> => {
    const { status, text } = await (await town.staff(name)).post(path, body);
    if (status >= 300) throw new Error(text);
    await town.drainOutbox();
  };

  const write = async ({ number, accessCode }: Sent): Promise<void> => {
    const author = town.visitor();
    const { body } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    await author.post(`/api/v1/cases/${number}/messages`, { text: 'И на съседната улица е тъмно.' }, { bearer: body.caseToken });
    await town.drainOutbox();
  };

  const recipients = (): string[] => mail.received.map(({ recipient }) => recipient).sort();

  it('call the moderators to a new case', async () => {
    const { number } = await town.submit();
    await town.drainOutbox();
    for (const name of ['moderator', 'moderator2']) {
      const [letter] = mail.to(`${name}@zaedno.example`);
      expect(letter!.subject).toBe(`Нов случай за преглед: ${number}`);
      expect(linkIn(letter!, /staff/)).toBe(`/bg/staff/review/${number}`);
      expect(`${letter!.text} ${letter!.html}`).not.toContain('Улицата');
    }
  });

  it('call the officials of the department, each of them, and nobody else', async () => {
    const { number } = await town.submit();
    await decide(number, { decision: 'publish', department: 'streets' });
    const told = mail.received.filter(({ subject }) => subject === `Нов случай за отдела: ${number}`).map(({ recipient }) => recipient);
    expect(told.sort()).toEqual(['streets2@zaedno.example', 'streets@zaedno.example']);
  });

  it('do not go to a moderator whose own office the signal is about', async () => {
    const councillor = await addAccount(town, { role: 'moderator', office: 'councillor' });
    await town.submit();
    await town.submit({ about: { office: 'councillor' } });
    await town.drainOutbox();
    expect(subjects(councillor.email)).toHaveLength(1);
    expect(subjects('moderator@zaedno.example')).toHaveLength(2);
  });

  it('do not go to whoever declared a conflict of interest, and reach the moderators when that leaves nobody', async () => {
    const sent = await town.submit();
    await act('moderator2', `/api/v1/case-files/${sent.number}/conflict-of-interest`, {});
    await decide(sent.number, { decision: 'publish', department: 'streets' });
    mail.forget();
    await write(sent);
    expect(recipients()).toEqual(['streets2@zaedno.example', 'streets@zaedno.example']);
    await act('streets', `/api/v1/case-files/${sent.number}/conflict-of-interest`, {});
    mail.forget();
    await write(sent);
    expect(recipients()).toEqual(['streets2@zaedno.example']);
    await (await town.staff('streets2')).post(`/api/v1/case-files/${sent.number}/conflict-of-interest`, {});
    mail.forget();
    await write(sent);
    // A case that nobody of its department may see goes back by itself.
    expect(subjects('moderator@zaedno.example')).toEqual([
      `Случай ${sent.number} е върнат`,
      `Съобщение от автора на случай ${sent.number}`,
    ]);
    expect(subjects('moderator2@zaedno.example')).toEqual([]);
  });

  it('tell the moderators of a case that a department hands back', async () => {
    const { number } = await town.submit();
    await decide(number, { decision: 'publish', department: 'streets' });
    mail.forget();
    await act('streets', `/api/v1/case-files/${number}/hand-back`, { reason: 'Не е за нас.' });
    expect(subjects('moderator2@zaedno.example')).toEqual([`Случай ${number} е върнат`]);
    expect(mail.to('moderator2@zaedno.example')[0]!.text).toContain('върнат от: Благоустрояване.');
  });

  it('are not sent to whoever may no longer see the case when they go out', async () => {
    const { number } = await town.submit();
    mail.refusal = { responseCode: 451, text: 'greylisted' };
    await town.drainOutbox();
    mail.refusal = null;
    await (await town.staff('moderator2')).post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    town.clock.advance({ minutes: 1 });
    await town.drainOutbox();
    expect(subjects('moderator@zaedno.example')).toHaveLength(1);
    expect(subjects('moderator2@zaedno.example')).toEqual([]);
  });
});
