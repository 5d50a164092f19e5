import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { addAccount } from '../../../test/harness/staff.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';

describe('letters about accounts', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
  });

  beforeEach(() => mail.forget());

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const admin = (): ReturnType<TownHall['staff']> => town.signInAgain('admin');
  const subjects = (address: string): (string | undefined)[] => mail.to(address).map(({ subject }) => subject);

  it('invite with a link that makes the account usable', async () => {
    const email = 'nova@zaedno.example';
    const invited = await (await admin()).post('/api/v1/admin/accounts', { email, name: 'Нова Служителка', role: 'monitor' });
    expect(invited.status).toBe(201);
    await town.drainOutbox();
    const [letter] = mail.to(email);
    expect(letter!.subject).toBe('Покана за работа в платформата');
    expect(letter!.text).toContain('Връзката важи до 30 ноември 2026 г. и само веднъж.');
    const token = tokenIn(linkIn(letter!, /\/bg\/staff\/accept$/));
    const accepted = await town
      .visitor()
      .post('/api/v1/invitations/acceptance', { token, name: 'Нова Служителка', password: 'трамвай до Сливница' });
    expect(accepted.status).toBe(200);
  });

  it('bring a link for a new password to an active account, and nothing to any other address', async () => {
    const { email } = await addAccount(town, { role: 'monitor', language: 'en' });
    for (const address of [email, 'nobody@zaedno.example']) {
      expect((await town.visitor().post('/api/v1/password-resets', { email: address })).status).toBe(202);
    }
    await town.drainOutbox();
    expect(mail.received.map(({ recipient, subject }) => [recipient, subject])).toEqual([[email, 'New password for the platform']]);
    const token = tokenIn(linkIn(mail.received[0]!, /\/en\/staff\/reset\/complete$/));
    mail.forget();
    expect((await town.visitor().post('/api/v1/password-resets/completion', { token, password: 'ten trams, one driver' })).status).toBe(
      204,
    );
    await town.drainOutbox();
    expect(subjects(email)).toEqual(['Your password was changed']);
  });

  it('tell of being deactivated and activated again', async () => {
    const { accountId, email } = await addAccount(town, { role: 'monitor' });
    const client = await admin();
    for (const status of ['deactivated', 'active']) {
      expect((await client.patch(`/api/v1/admin/accounts/${accountId}`, { status })).status).toBe(200);
      await town.drainOutbox();
    }
    expect(subjects(email)).toEqual(['Профилът Ви е спрян', 'Профилът Ви отново работи']);
  });

  describe('of officials, about their terms', () => {
    const remind = async (instant: string): Promise<void> => {
      town.clock.set(instant);
      mail.forget();
      await town.app.get(RecurringTasks).runAll();
      await town.drainOutbox();
    };
    let number: string;

    beforeAll(async () => {
      town.clock.set('2026-11-24T08:00:00Z');
      ({ number } = await town.submit());
      const moderator = await town.signInAgain('moderator');
      await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
      await town.drainOutbox();
      // Each official hears of the case for the first time, and the day is remembered.
      await remind('2026-11-24T10:00:00Z');
    });

    it('come seven days before the end, from eight in the morning, once a day', async () => {
      // The term of two months ends on Monday, 25 January 2027; two weeks before, they heard of it, too.
      await remind('2027-01-11T10:00:00Z');
      expect(mail.received).toHaveLength(2);
      await remind('2027-01-16T10:00:00Z');
      expect(mail.received).toEqual([]);
      await remind('2027-01-18T05:30:00Z');
      expect(mail.received).toEqual([]);
      await remind('2027-01-18T06:05:00Z');
      expect(mail.received.map(({ recipient }) => recipient).sort()).toEqual(['streets2@zaedno.example', 'streets@zaedno.example']);
      expect(mail.received[0]!.text).toContain(
        `- ${number}: отговор до 25 януари 2027 г.\n  http://localhost:3000/bg/staff/cases/${number}`,
      );
      await remind('2027-01-18T12:00:00Z');
      expect(mail.received).toEqual([]);
    });

    it('come again once the term has ended, and not for cases that the official may not see', async () => {
      await (await town.signInAgain('streets2')).post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
      await remind('2027-01-26T07:00:00Z');
      // The department has no head here, nor the municipality a secretary: the mayor is the next above.
      expect(mail.received.map(({ recipient }) => recipient).sort()).toEqual(['mayor@zaedno.example', 'streets@zaedno.example']);
      expect(mail.to('streets@zaedno.example')[0]!.text).toContain(`- ${number}: срокът изтече на 25 януари 2027 г.`);
    });
  });
});
