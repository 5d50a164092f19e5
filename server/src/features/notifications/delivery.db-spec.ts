import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { MailServer } from '../../../test/harness/mail-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { OutboxWorker } from '../../platform/outbox/outbox-worker.js';

const MODERATORS = ['moderator2@zaedno.example', 'moderator@zaedno.example'];
/** Milliseconds after which the mail server counts as hanging in these tests. */
const PATIENCE = 4_000;

describe('delivery', () => {
  const mail = new MailServer();
  let town: TownHall;

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url(PATIENCE) });
  });

  beforeEach(async () => {
    // Whoever was refused in the test before is written to again.
    await town.dataSource.query('delete from undeliverable_address');
    mail.forget();
    mail.refusal = null;
    mail.hangs = false;
    town.clock.advance({ days: 1 });
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  /** Two letters become due: one to each moderator. */
  const twoLetters = (): Promise<unknown> => town.submit({ author: { name: 'Мария Петрова' } });
  const recipients = (): string[] => mail.received.map(({ recipient }) => recipient).sort();
  const due = async (): Promise<{ attempts: number; last_error: string | null }[]> =>
    town.dataSource.query(
      `select attempts, last_error from outbox_delivery where delivered_at is null and handler = 'send-mail' order by event_id`,
    );

  it('hands each letter over once, and not again when the outbox is looked at again', async () => {
    await twoLetters();
    await town.drainOutbox();
    town.clock.advance({ hours: 2 });
    await town.drainOutbox();
    expect(recipients()).toEqual(MODERATORS);
  });

  it('tries again where the server refuses for now, and then delivers once', async () => {
    mail.refusal = { responseCode: 451, text: 'greylisted, try again' };
    await twoLetters();
    await town.drainOutbox();
    expect(await due()).toEqual([
      { attempts: 1, last_error: 'LetterNotSent' },
      { attempts: 1, last_error: 'LetterNotSent' },
    ]);
    mail.refusal = null;
    await town.drainOutbox();
    expect(mail.received).toEqual([]);
    town.clock.advance({ seconds: 10 });
    await town.drainOutbox();
    town.clock.advance({ hours: 2 });
    await town.drainOutbox();
    expect(recipients()).toEqual(MODERATORS);
    expect(await due()).toEqual([]);
  });

  it('gives up where the address is refused for good, and says so without the address', async () => {
    mail.refusal = { responseCode: 550, text: '5.1.1 no such user: moderator@zaedno.example' };
    await twoLetters();
    await town.drainOutbox();
    expect(await due()).toEqual([]);
    const entries = await town.dataSource.query<{ changes: object; subject_id: string }[]>(
      `select changes, subject_id from audit_entry where action = 'mail.undelivered' order by id`,
    );
    expect(entries.map(({ changes }) => changes)).toEqual([
      expect.objectContaining({ template: 'moderator.new_case', refusedWith: 550 }),
      expect.objectContaining({ template: 'moderator.new_case', refusedWith: 550 }),
    ]);
    expect(entries.map(({ subject_id }) => subject_id).sort()).toEqual([town.accountOf('moderator'), town.accountOf('moderator2')].sort());
    expect(JSON.stringify(entries)).not.toContain('@');
  });

  it('waits for an operator where the server refuses us and not the address, and gives up after five days', async () => {
    mail.refusal = { responseCode: 554, text: '5.7.1 relay access denied' };
    await twoLetters();
    await town.drainOutbox();
    expect(await due()).toHaveLength(2);
    town.clock.advance({ days: 4, hours: 23 });
    await town.drainOutbox();
    expect(await due()).toHaveLength(2);
    town.clock.advance({ hours: 2 });
    await town.drainOutbox();
    expect(await due()).toEqual([]);
    const [entry] = await town.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'mail.undelivered' order by id desc limit 1`,
    );
    expect(entry?.changes).toMatchObject({ afterDays: 5 });
  });

  it('leaves a server that hangs soon, lets other work go on meanwhile, and delivers later', async () => {
    await twoLetters();
    mail.hangs = true;
    const before = mail.silences;
    const draining = town.drainOutbox();
    expect((await town.visitor().get('/readyz')).status).toBe(200);
    await draining;
    // The second letter does not wait once more: the server is known to be away.
    expect(mail.silences - before).toBe(1);
    expect(await due()).toHaveLength(2);
    const [{ open }] = await town.dataSource.query<[{ open: string }]>(
      `select count(*) as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(Number(open)).toBe(0);
    mail.hangs = false;
    town.clock.advance({ minutes: 1 });
    await town.drainOutbox();
    expect(recipients()).toEqual(MODERATORS);
  });

  it('delivers once though several workers look for work', async () => {
    await Promise.all([twoLetters(), twoLetters(), twoLetters()]);
    const worker = town.app.get(OutboxWorker);
    await Promise.all([worker.drain(), worker.drain(), worker.drain()]);
    await worker.drain();
    expect(recipients()).toEqual(MODERATORS.flatMap((address) => [address, address, address]));
  });

  it('sends once more what was sent and not noted, as the same message', async () => {
    await twoLetters();
    await town.dataSource.query(`
      create sequence commits_refused;
      create function refuse_commit() returns trigger language plpgsql as $$
        begin
          if nextval('commits_refused') <= 1 then raise exception 'the disk is gone'; end if;
          return null;
        end $$;
      create constraint trigger refuse_commit after update of delivered_at on outbox_delivery deferrable initially deferred
        for each row when (new.handler = 'send-mail' and new.delivered_at is not null) execute function refuse_commit();`);
    await town.drainOutbox();
    town.clock.advance({ minutes: 1 });
    await town.drainOutbox();
    await town.dataSource.query(
      'drop trigger refuse_commit on outbox_delivery; drop function refuse_commit; drop sequence commits_refused',
    );
    expect(await due()).toEqual([]);
    expect(mail.received).toHaveLength(3);
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(2);
  });
});

describe('delivery without a mail server', () => {
  let town: TownHall;

  beforeAll(async () => {
    town = await startTownHall();
  });

  afterAll(() => town.close());

  it('keeps letters as files that sort by time, whole and for our eyes only', async () => {
    const folder = join(town.dataDir, 'mail');
    const first = await town.submit();
    await town.drainOutbox();
    town.clock.advance({ minutes: 1 });
    const second = await town.submit();
    await town.drainOutbox();
    const names = (await readdir(folder)).sort();
    expect(names).toHaveLength(6);
    expect(names.every((name) => /^2026\d{4}T\d{6}\.\d{3}Z-[0-9a-f-]{36}\.eml$/.test(name))).toBe(true);
    const letters = await Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))));
    expect(letters.map(({ subject }) => subject?.includes(first.number))).toEqual([true, true, true, false, false, false]);
    expect(letters.slice(3).every(({ subject }) => subject?.includes(second.number))).toBe(true);
    expect(letters[0]).toMatchObject({
      from: { text: 'zaedno@zaedno.example' },
      messageId: expect.stringMatching(/^<[0-9a-f]{40}@zaedno\.example>$/),
    });
  });
});
