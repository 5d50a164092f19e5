import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departmentId as noDepartment, staffActor } from '../../../../test/factories/staff-work.js';
import { establishMunicipality, sendSubmission } from '../../../../test/factories/submit-form.js';
import { countStatements } from '../../../../test/harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../../../../test/harness/test-application.js';
import { type Office, OFFICES, type StaffActor, type StandIn, SYSTEM } from '../../../kernel/actor.js';
import { civilDate } from '../../../kernel/civil-date.js';
import type { AccountId, CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import { type Result, unwrap } from '../../../kernel/problem.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { maySee } from '../domain/case-access.js';
import { answer, assign, type CaseChange, close, handBack, publish, reopen, withdraw, withhold } from '../domain/case-change.js';
import type { Submission } from '../domain/submission.js';
import { Cases } from '../storage/cases.js';
import { ConflictDeclarations } from '../storage/conflict-declarations.js';
import { Conversation } from '../use-cases/conversation.js';
import { CaseSearch } from './case-search.query.js';
import { DepartmentInbox } from './department-inbox.query.js';
import { ModerationQueue, type QueuePosition, type QueueRow } from './moderation-queue.query.js';
import { NO_NARROWING, type QueueTab } from './queue-filter.js';
import type { StaffRow } from './staff-row.js';

type Step = (submission: Submission, at: Date) => Result<CaseChange>;

const given = { responseId: 'r', outcome: 'accepted', commitmentDue: null, text: 'Да.' } as const;
const today = civilDate('2026-11-23');
const AWAY = (departmentId: DepartmentId): StandIn => ({ accountId: 'away' as AccountId, departmentId, office: 'mayor' });

describe('the lists of the staff', () => {
  let test: TestApplication;
  let own: DepartmentId;
  let other: DepartmentId;
  let declared: CaseNumber;
  const stepper: StaffActor = staffActor({ accountId: '019abc00-0000-7000-8000-0000000000c1' as AccountId });
  const moderator: StaffActor = staffActor();

  /** A case that went this way; its title names it. */
  const make = async (title: string, steps: readonly Step[] = [], changes: Record<string, unknown> = {}): Promise<CaseNumber> => {
    test.clock.advance({ minutes: 1 });
    const { number } = await sendSubmission(test.visitor(), { title, ...changes });
    let submission = await bare(number);
    for (const step of steps) submission = await test.app.get(Cases).apply(submission, unwrap(step(submission, test.clock.now())), SYSTEM);
    return submission.number;
  };
  const bare = async (number: string): Promise<Submission> => {
    const submission = await test.app.get(Cases).findByNumber(number.replace('-', '') as CaseNumber);
    if (!submission) throw new Error(`No case ${number}`);
    return submission;
  };
  const toOwn: Step = (submission, at) => assign(submission, own, at);
  const toOther: Step = (submission, at) => assign(submission, other, at);
  const shown: Step = (submission, at) => publish(submission, null, at);
  const answered: Step = (submission, at) => answer(submission, given, at);

  beforeAll(async () => {
    test = await startTestApplication();
    await establishMunicipality(test.app);
    const directory = test.app.get(AuthorityDirectory);
    own = directory.department('obshtinska-sobstvenost')?.id ?? noDepartment();
    other = directory.department('blagoustroyavane')?.id ?? noDepartment();
    await test.dataSource.query(
      `insert into account (id, email, name, role, office_title, language, status, created_at)
       values ($1, 'm@example.bg', 'Модератор', 'moderator', 'Модератор', 'bg', 'invited', now())`,
      [stepper.accountId],
    );
    await make('Чака преглед едно');
    await make('Чака преглед две', [toOwn]);
    await make('Чака отдел', [shown]);
    await make('Върнат от отдела', [shown, toOwn, (submission) => handBack(submission, 'Не е наше')]);
    await make('Непубликуван чака', [(submission, at) => withhold(submission, { code: 'insult', effect: 'continues' }, at)]);
    await make('Спам от 100% вид', [(submission, at) => withhold(submission, { code: 'spam', effect: 'ends' }, at)]);
    await make('Възложен при нас', [shown, toOwn]);
    await make('Възложен другаде', [shown, toOther]);
    await make('Отговорен при нас', [shown, toOwn, answered]);
    await make('Приключен при нас', [shown, toOwn, answered, (submission, at) => close(submission, at)]);
    await make('Подновен при нас', [shown, toOwn, answered, (submission) => reopen(submission, 'Не е решено')]);
    await make('Оттеглен', [(submission) => withdraw(submission)]);
    await make('Срещу нашия отдел', [shown, toOther], { about: { department: 'obshtinska-sobstvenost' } });
    await make('Срещу нашия отдел при нас', [shown, toOwn], { about: { department: 'obshtinska-sobstvenost' } });
    await make('Срещу кмета', [shown], { about: { office: 'mayor' } });
    await make('Срещу служител', [shown], { about: { office: 'employee' } });
    declared = await make('С отвод', [shown]);
    await test.app.get(ConflictDeclarations).declare((await bare(declared)).id, stepper.accountId, null, test.clock.now());
  });
  afterAll(() => test.close());

  const queue = (staff: StaffActor, tab: QueueTab, limit = 50): Promise<StaffRow[]> =>
    test.app.get(ModerationQueue).page(staff, { tab, narrowing: NO_NARROWING, limit, after: null });
  const titles = (rows: readonly { title: string }[]): string[] => rows.map(({ title }) => title);

  describe('the queue of the moderators', () => {
    it('holds on each tab what waits there, oldest first', async () => {
      expect(titles(await queue(moderator, 'pending'))).toEqual(['Чака преглед едно', 'Чака преглед две']);
      expect(titles(await queue(moderator, 'waiting'))).toEqual([
        'Чака отдел',
        'Върнат от отдела',
        'Непубликуван чака',
        'Срещу кмета',
        'Срещу служител',
        'С отвод',
      ]);
      expect(titles(await queue(moderator, 'reopened'))).toEqual(['Подновен при нас']);
    });

    it('holds all of it together on the last tab, each case once', async () => {
      const tabs = await Promise.all((['pending', 'waiting', 'reopened'] as const).map((tab) => queue(moderator, tab)));
      const all = await queue(moderator, 'all');
      expect(titles(all).sort()).toEqual(tabs.flatMap(titles).sort());
      expect(all.map(({ receivedAt }) => receivedAt.getTime())).toEqual(all.map(({ receivedAt }) => receivedAt.getTime()).sort());
    });

    it('is counted in one statement, overdue cases of the whole house among it', async () => {
      const counts = test.app.get(ModerationQueue).counts(moderator, today, NO_NARROWING);
      expect(await counts).toEqual({ pending: 2, waitingForRoute: 6, reopened: 1, reported: 0, overdue: 0 });
      // All terms end on 25 January; overdue is what still waits the day after.
      const late = await test.app.get(ModerationQueue).counts(moderator, civilDate('2027-01-26'), NO_NARROWING);
      expect(late.overdue).toBe(13);
      expect(await test.app.get(ModerationQueue).counts(moderator, civilDate('2027-01-25'), NO_NARROWING)).toMatchObject({ overdue: 0 });
      expect(await countStatements(test.dataSource, () => test.app.get(ModerationQueue).counts(moderator, today, NO_NARROWING))).toBe(1);
    });

    it('is paged by the case that the page before ended with', async () => {
      const pages: string[][] = [];
      let after: QueuePosition | null = null;
      for (;;) {
        const rows: QueueRow[] = await test.app
          .get(ModerationQueue)
          .page(moderator, { tab: 'all', narrowing: NO_NARROWING, limit: 4, after });
        const last = rows.at(-1);
        if (!last) break;
        pages.push(titles(rows));
        after = { rank: last.rank, at: last.position, id: last.id };
      }
      expect(pages.map(({ length }) => length)).toEqual([4, 4, 1]);
      expect(pages.flat()).toEqual(titles(await queue(moderator, 'all')));
    });

    it('counts what the author wrote and nobody read', async () => {
      const [row] = await queue(moderator, 'pending');
      if (!row) throw new Error('Nothing waits');
      const submission = await bare(row.number);
      const conversation = test.app.get(Conversation);
      await conversation.send(submission, { kind: 'author', submissionId: submission.id }, 'Има ли новини?');
      expect((await queue(moderator, 'pending'))[0]?.unreadMessages).toBe(1);
      await conversation.markRead(submission.id, 'staff');
      expect((await queue(moderator, 'pending'))[0]?.unreadMessages).toBe(0);
    });
  });

  describe('the search', () => {
    const search = (staff: StaffActor, filter: Partial<Parameters<CaseSearch['page']>[1]> = {}): Promise<StaffRow[]> =>
      test.app.get(CaseSearch).page(staff, { limit: 50, ...filter });

    it('finds words of the original title and text, all of them, in any case, newest first', async () => {
      expect(titles(await search(moderator, { words: ['ЧАКА', 'преглед'] }))).toEqual(['Чака преглед две', 'Чака преглед едно']);
      expect(titles(await search(moderator, { words: ['лампите', 'Оттеглен'] }))).toEqual(['Оттеглен']);
      expect(await search(moderator, { words: ['чака', 'няма'] })).toEqual([]);
    });

    it('takes signs that mean something to the database for what they are', async () => {
      expect(titles(await search(moderator, { words: ['100%'] }))).toEqual(['Спам от 100% вид']);
      expect(await search(moderator, { words: ['100_'] })).toEqual([]);
      expect(await search(moderator, { words: [`'; drop table submission; --`, '\\'] })).toEqual([]);
    });

    it('finds a number, beside words that look like one', async () => {
      const [row] = await search(moderator, { words: ['Оттеглен'] });
      expect(titles(await search(moderator, { number: row?.number ?? null, words: ['спам'] }))).toEqual(['Оттеглен', 'Спам от 100% вид']);
    });

    it('filters by state and department, and is paged', async () => {
      expect(titles(await search(moderator, { procedure: 'withdrawn' }))).toEqual(['Оттеглен']);
      expect(titles(await search(moderator, { publication: 'withheld' }))).toEqual(['Спам от 100% вид', 'Непубликуван чака']);
      expect(titles(await search(moderator, { departmentId: other }))).toEqual(['Срещу нашия отдел', 'Възложен другаде']);
      const [first] = await search(moderator, { departmentId: other, limit: 1 });
      if (!first) throw new Error('Nothing found');
      expect(titles(await search(moderator, { departmentId: other, after: { at: first.position, id: first.id } }))).toEqual([
        'Възложен другаде',
      ]);
    });

    it('finds for an official the cases of the department, and nothing for those who see no case', async () => {
      const official = staffActor({ role: 'official', departmentId: own });
      expect(titles(await search(official)).sort()).toEqual(
        ['Чака преглед две', 'Възложен при нас', 'Отговорен при нас', 'Приключен при нас', 'Подновен при нас'].sort(),
      );
      for (const role of ['administrator', 'monitor'] as const) expect(await search(staffActor({ role, departmentId: own }))).toEqual([]);
    });
  });

  it('every list shows exactly what the domain lets this member of staff know', async () => {
    const numbers = await test.dataSource.query<{ number: CaseNumber }[]>('select number from submission order by received_at desc');
    const every = await Promise.all(numbers.map(({ number }) => bare(number)));
    const departments: (DepartmentId | null)[] = [null, own, other];
    const offices: (Office | null)[] = [null, ...OFFICES];
    for (const role of ['moderator', 'official', 'administrator', 'monitor'] as const) {
      for (const departmentId of departments) {
        for (const [office, standsIn] of offices.flatMap((each) => [[each, []] as const, [each, [AWAY(other)]] as const])) {
          const staff: StaffActor = { ...stepper, role, departmentId, office, standsIn };
          const expected = every.filter((submission) => maySee(staff, submission, submission.number === declared));
          const found = await test.app.get(CaseSearch).page(staff, { limit: 100 });
          const asker = { role, departmentId, office, standsIn };
          expect({ ...asker, titles: titles(found) }).toEqual({ ...asker, titles: titles(expected) });
          const known = new Set(titles(expected));
          for (const title of titles(await queue(staff, 'all'))) expect(known).toContain(title);
          const inbox = await test.app.get(DepartmentInbox).page(staff, { tab: 'all', limit: 100, after: null });
          for (const title of titles(inbox)) expect(known).toContain(title);
        }
      }
    }
  });
});
