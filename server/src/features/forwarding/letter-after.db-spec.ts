import type { ApiClient } from '../../../test/harness/api-client.js';
import { MailServer } from '../../../test/harness/mail-server.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { ForwardingSheet } from './http/forwarding.dto.js';
import { NoteBounce } from './index.js';

const GOVERNOR = 'governor@zaedno.example';

describe('a letter that an authority was sent', () => {
  const mail = new MailServer();
  let town: TownHall;
  let moderator: ApiClient;
  let sent: Sent;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url(), undoMinutes: 10 });
  }, 60_000);

  beforeEach(async () => {
    moderator = await town.signInAgain('moderator');
    sent = await town.submit({ about: { office: 'mayor' } });
    const given = { authority: 'governor', note: 'Решава областният управител.' };
    expect((await moderator.post(at(), given)).status).toBe(200);
    town.clock.advance({ minutes: 10 });
    await town.drainOutbox();
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const at = (path = '') => `/api/v1/moderation/${sent.number}/forwarding${path}`;
  const resend = () => moderator.post<ForwardingSheet>(at('/resending'), { email: GOVERNOR });
  const deliveries = async () => (await moderator.get<ForwardingSheet>(at())).body.forwarding?.deliveries ?? [];

  it.each([
    [{ office: 'mayor' }, { office: null }, 409, 'authority-in-conflict'],
    [{ validTo: '2026-01-28' }, { validTo: null }, 422, 'authority_no_more'],
  ])('is not sent again to an authority that may not receive it any more: %j', async (change, back, status, words) => {
    const admin = await town.signInAgain('admin');
    await admin.patch('/api/v1/admin/authorities/governor', change);
    moderator = await town.signInAgain('moderator');
    const answer = await resend();
    await admin.patch('/api/v1/admin/authorities/governor', back);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)]);
  });

  it('is refused by a report that comes later, once, and can be sent again', async () => {
    const [{ messageId } = { messageId: null }] = await deliveries();
    const bounce = town.app.get(NoteBounce, { strict: false });
    const report = { messageId: messageId ?? '', code: '5.1.1', smtpStatus: 550 };
    expect(await bounce.run({ ...report, messageId: '<made-up@zaedno.example>' })).toBe(false);
    expect((await deliveries()).map(({ state }) => state)).toEqual(['accepted']);
    expect(await Promise.all([bounce.run(report), bounce.run(report)])).toEqual(expect.arrayContaining([true, false]));
    expect(await deliveries()).toMatchObject([{ state: 'refused', smtpStatus: 550, messageId }]);
    const [noted] = await town.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'mail.undelivered' order by id desc limit 1`,
    );
    expect(noted).toMatchObject({ changes: { state: 'refused', code: '5.1.1' } });
    expect((await resend()).body.forwarding?.deliveries.map(({ state }) => state)).toEqual(['refused', 'waiting']);
  });
});
