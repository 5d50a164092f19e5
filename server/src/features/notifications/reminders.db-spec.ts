import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { AccountId } from '../../kernel/ids.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { MailServer } from '../../../test/harness/mail-server.js';
import { addAccount } from '../../../test/harness/staff.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { TermLines } from './letters/term-lines.js';

const SUBJECT = 'Наближаващи и изтекли срокове';
const ESCALATED = 'Случаи, които закъсняват';

describe('reminders of terms', () => {
  const mail = new MailServer();
  let town: TownHall;
  let head: { readonly email: string };
  let secretary: { readonly email: string };

  beforeAll(async () => {
    await mail.start();
    town = await startTownHall({ smtpUrl: mail.url() });
    head = await addAccount(town, { role: 'official', department: 'streets', office: 'head_of_department' });
    secretary = await addAccount(town, { role: 'official', department: 'mayor', office: 'secretary' });
  });

  afterAll(async () => {
    await town.close();
    await mail.stop();
  });

  const published = async (changes: Readonly<Record<string, unknown>> = {}, department = 'streets'): Promise<string> => {
    const { number } = await town.submit(changes);
    const moderator = await town.signInAgain('moderator');
    const { status, text } = await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department });
    if (status !== 200) throw new Error(text);
    return number;
  };

  /** Lets the last day of every open case lie `left` days ahead; negative when it has passed. It is ten in the morning. */
  const onDay = async (left: number): Promise<void> => {
    await town.drainOutbox();
    mail.forget();
    const today = new Date(town.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    town.clock.set(`${today}T08:00:00Z`);
    await town.dataSource.query(`update submission set decide_by = $1::date + $2::int where procedure in ('received', 'assigned')`, [
      today,
      left,
    ]);
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
  };

  const reminded = (): string[] =>
    mail.received
      .filter(({ subject }) => subject === SUBJECT || subject === ESCALATED)
      .map(({ recipient }) => recipient.replace('@zaedno.example', ''))
      .sort();

  const named = ({ email }: { email: string }): string => email.replace('@zaedno.example', '');

  it('go to the department two weeks before, one letter with every case, and say nothing of its words', async () => {
    const numbers = [await published(), await published()];
    await onDay(14);
    expect(reminded()).toEqual([named(head), 'streets', 'streets2'].sort());
    const [letter] = mail.to('streets@zaedno.example').filter(({ subject }) => subject === SUBJECT);
    for (const number of numbers) {
      expect(letter!.text).toContain(`${number}: отговор до `);
      expect(letter!.text).toContain(`/bg/staff/cases/${number}`);
    }
    expect(`${letter!.text} ${letter!.html}`).not.toContain('Улицата');
  });

  it('do not come twice on one day, though two workers look', async () => {
    await onDay(7);
    const count = reminded().length;
    expect(count).toBe(3);
    const tasks = town.app.get(RecurringTasks);
    await Promise.all([tasks.runAll(), tasks.runAll()]);
    await town.drainOutbox();
    expect(reminded()).toHaveLength(count);
  });

  it('tell the head on the first day of being late, and the secretary a week after, with the page that they may read', async () => {
    await onDay(-1);
    expect(mail.to(head.email)[0]!.text).toContain('Закъсняват или няма кой да ги поеме');
    expect(mail.to(head.email)[0]!.text).toContain('закъснение 1 ден (Благоустрояване)');
    expect(mail.to(secretary.email)).toEqual([]);
    await onDay(-8);
    const [letter] = mail.to(secretary.email);
    expect(letter!.subject).toBe(ESCALATED);
    expect(letter!.text).toContain('закъснение 8 дни (Благоустрояване)');
    expect(letter!.text).toContain('/bg/submissions/');
    expect(letter!.text).not.toContain('/staff/cases/');
  });

  it('never go to whom the case is about or who stepped back, but to the next above', async () => {
    await town.dataSource.query(`update submission set procedure = 'withdrawn' where procedure = 'assigned'`);
    const number = await published();
    await onDay(20);
    for (const name of ['streets', 'streets2'] as const) {
      await (await town.signInAgain(name)).post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    }
    await town.dataSource.query(
      `insert into conflict_declaration (submission_id, account_id, at)
       select s.id, a.id, now() from submission s, account a where s.procedure = 'assigned' and lower(a.email) = lower($1)`,
      [head.email],
    );
    // The declarations of all of them would hand the case back: only who is told is looked at here.
    await town.dataSource.query(`update submission set procedure = 'assigned' where number = $1`, [number.replace('-', '')]);
    await onDay(14);
    expect(reminded()).toEqual([named(secretary)]);
    expect(mail.to(secretary.email)[0]!.text).toContain(`${number}: отговор до `);
  });

  it('of a case that was handed back go to the moderators, and to the secretary a week after the term', async () => {
    await town.dataSource.query(`update submission set procedure = 'withdrawn' where procedure = 'assigned'`);
    const number = await published();
    const official = await town.signInAgain('streets');
    expect((await official.post(`/api/v1/case-files/${number}/hand-back`, { reason: 'Не е за нас.' })).status).toBe(204);
    await onDay(7);
    expect(reminded()).toEqual(['moderator', 'moderator2']);
    const [letter] = mail.to('moderator@zaedno.example').filter(({ subject }) => subject === SUBJECT);
    expect(letter!.text).toContain('Срокове на случаи, които чакат насочване');
    expect(letter!.text).toContain(`/bg/staff/review/${number}`);
    await onDay(-8);
    expect(mail.to(secretary.email)[0]!.text).toContain('закъснение 8 дни (още без отдел)');
  });

  it('cost the same number of statements however many cases press', async () => {
    const cost = async (expected: number): Promise<number> => {
      const [{ today }] = await town.dataSource.query<[{ today: CivilDate }]>(
        `with moved as (update submission set decide_by = '2030-01-01' where procedure = 'assigned') select '2029-12-31' as today`,
      );
      const terms = town.app.get(TermLines);
      let told = 0;
      const count = await countStatements(town.dataSource, async () => {
        told = (await terms.notices({ before: addDays(today, -1), today })).get(town.accountOf('property') as AccountId)?.length ?? 0;
      });
      expect(told).toBe(expected);
      return count;
    };
    await published({}, 'property');
    const few = await cost(1);
    await published({}, 'property');
    await published({}, 'property');
    expect(await cost(3)).toBe(few);
  });
});
