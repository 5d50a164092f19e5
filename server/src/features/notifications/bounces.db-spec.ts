import { Deliverability } from '../../platform/mail/deliverability.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { linkIn, MailServer, tokenIn } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const GONE = { responseCode: 550, text: '5.1.1 no such user' };
const FULL = { responseCode: 552, text: '5.2.2 mailbox full' };

describe('addresses that take no letters', () => {
  const mail = new MailServer();
  let town: TownHall;
  let addresses: Deliverability;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    addresses = town.app.get(Deliverability, { strict: false });
  });

  beforeEach(async () => {
    await town.drainOutbox();
    mail.forget();
    mail.refusal = null;
    town.clock.advance({ days: 1 });
    await town.dataSource.query('delete from undeliverable_address');
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  /** One letter to each of the two moderators. */
  const letters = async (): Promise<void> => {
    await town.submit({ author: { name: 'Мария Петрова' } });
    await town.drainOutbox();
  };

  const withheld = async (): Promise<number> => {
    const [{ n }] = await town.dataSource.query<[{ n: number }]>(
      `select count(*)::int as n from audit_entry where action = 'mail.withheld'`,
    );
    return n;
  };

  it('are written to no more once a server says that there is no such mailbox, and the operator sees how often', async () => {
    mail.refusal = GONE;
    await letters();
    mail.refusal = null;
    const before = await withheld();
    await letters();
    expect(mail.received).toEqual([]);
    expect(await withheld()).toBe(before + 2);
  });

  it('get three chances where a mailbox is full, and all of them again after a month', async () => {
    mail.refusal = FULL;
    for (let sent = 0; sent < 2; sent += 1) await letters();
    expect(await addresses.isBlocked('moderator@zaedno.example')).toBe(false);
    town.clock.advance({ days: 31 });
    await letters();
    expect(await addresses.isBlocked('moderator@zaedno.example')).toBe(false);
    for (let sent = 0; sent < 2; sent += 1) await letters();
    expect(await addresses.isBlocked('moderator@zaedno.example')).toBe(true);
  });

  it('are not marked for a server that refuses us, or that is away', async () => {
    mail.refusal = { responseCode: 554, text: '5.7.1 relay access denied' };
    await letters();
    expect(await town.dataSource.query('select 1 from undeliverable_address')).toEqual([]);
    mail.refusal = null;
    town.clock.advance({ hours: 2 });
    await town.drainOutbox();
    expect(mail.received).toHaveLength(2);
  });

  it('are marked by a report that comes later, once for each letter, and only of a letter of ours', async () => {
    await letters();
    const id = mail.to('moderator@zaedno.example')[0]!.messageId!;
    expect(await addresses.bounced(id, '5.2.2')).toBe(true);
    expect(await addresses.bounced(id, '5.2.2')).toBe(false);
    expect(await addresses.isBlocked('moderator@zaedno.example')).toBe(false);
    expect(await addresses.bounced('<made-up@zaedno.example>', '5.1.1')).toBe(false);
    await letters();
    expect(await addresses.bounced(mail.to('moderator@zaedno.example')[1]!.messageId!, '5.1.1')).toBe(true);
    expect(await addresses.isBlocked('Moderator@Zaedno.example')).toBe(true);
    expect(await addresses.isBlocked('moderator2@zaedno.example')).toBe(false);
  });

  it('still get what their owner has just asked for, and are good again once the link was used', async () => {
    const email = 'reader@zaedno.example';
    await addresses.refused(email, '5.1.1');
    expect((await town.visitor().post('/api/v1/follows', { email, topic: 'services' })).status).toBe(202);
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(email)[0]!, /follow\/confirm$/));
    expect(await addresses.isBlocked(email)).toBe(true);
    await town.visitor().post('/api/v1/follows/confirmation', { token });
    await town.drainOutbox();
    expect(await addresses.isBlocked(email)).toBe(false);
  });

  it('are also asked whether they want to follow a monitor', async () => {
    const admin = await town.signInAgain('admin');
    const begun = await admin.post('/api/v1/admin/monitors', { slug: 'centar', nameBg: 'Център за прозрачност', since: '2026-01-01' });
    expect(begun.status).toBe(201);
    const email = 'watcher@zaedno.example';
    await addresses.refused(email, '5.1.1');
    expect((await town.visitor().post('/api/v1/follows/monitoring', { email, monitor: 'centar' })).status).toBe(202);
    await town.drainOutbox();
    expect(mail.to(email)).toHaveLength(1);
  });

  it('stand nowhere as they are, and what no report can name any more is erased', async () => {
    mail.refusal = GONE;
    await letters();
    mail.refusal = null;
    await town.submit();
    await town.drainOutbox();
    const stored = async () => town.dataSource.query<object[]>('select * from sent_letter');
    const marks = await town.dataSource.query<object[]>('select * from undeliverable_address');
    expect(marks.length).toBeGreaterThan(0);
    expect(JSON.stringify([...(await stored()), ...marks])).not.toContain('moderator');
    town.clock.advance({ days: 15 });
    await town.app.get(RecurringTasks).runAll();
    expect(await stored()).toEqual([]);
    expect(await addresses.isBlocked('moderator@zaedno.example')).toBe(true);
  });
});
