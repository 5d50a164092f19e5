import fc from 'fast-check';
import { OFFICES, type Office, type Role, type StaffActor } from '../../../kernel/actor.js';
import { addDays, civilDate, daysBetween, dayOfWeek } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { access } from '../../submissions/index.js';
import { ESCALATION, isNews, RUNGS, SOON, UNROUTED_ESCALATION, type Step, toldOf } from './escalation.js';

/** A Monday. */
const END = civilDate('2027-01-25');
const daysBefore = (days: number) => addDays(END, -days);
const step = (rung: Step['rung']): Step => ESCALATION.find((each) => each.rung === rung)!;

const STREETS = 'streets' as DepartmentId;
const PROPERTY = 'property' as DepartmentId;

const person = (id: string, changes: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  accountId: id as AccountId,
  role: 'official',
  departmentId: STREETS,
  office: 'employee',
  standsIn: [],
  ...changes,
});

const EMPLOYEE = person('employee');
const HEAD = person('head', { office: 'head_of_department' });
const SECRETARY = person('secretary', { office: 'secretary', departmentId: PROPERTY });
const MAYOR = person('mayor', { office: 'mayor', departmentId: PROPERTY });
const MODERATOR = person('moderator', { role: 'moderator', office: null, departmentId: null });
const EVERYBODY = [EMPLOYEE, HEAD, SECRETARY, MAYOR, MODERATOR];

const term = (changes: Partial<Parameters<typeof toldOf>[0]> = {}) => ({
  decideBy: END,
  departmentId: STREETS as DepartmentId | null,
  about: null,
  keptAway: new Set<AccountId>(),
  ...changes,
});

/** Who gets a letter of their own when `left` days are left, and the letters go out every day. */
const newsTo = (left: number, staff = EVERYBODY, changes: Parameters<typeof term>[0] = {}): string[] =>
  toldOf(term(changes), staff, { before: daysBefore(left + 1), today: daysBefore(left) })
    .filter((told) => told.isNews)
    .map(({ accountId }) => accountId as string)
    .sort();

describe('a term is worth a letter', () => {
  it.each([14, 7, 2, -1])('to officials when %i days are left, once', (left) => {
    expect(isNews(step('officials'), END, { before: daysBefore(left + 1), today: daysBefore(left) })).toBe(true);
    expect(isNews(step('officials'), END, { before: daysBefore(left), today: daysBefore(left - 1) })).toBe(false);
  });

  it.each([16, 15, 13, 8, 6, 3, 1, 0])('not when %i days are left', (left) => {
    expect(newsTo(left)).toEqual([]);
  });

  it('each Monday after it has ended, to everybody who was told of it', () => {
    expect(dayOfWeek(daysBefore(-7))).toBe(1);
    expect(newsTo(-7)).toEqual(['employee', 'head']);
    expect(newsTo(-14)).toEqual(['employee', 'head', 'secretary']);
    expect(newsTo(-15)).toEqual([]);
  });

  it('also when the days on which it was news were missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 60 }), fc.integer({ min: -30, max: 14 }), (before, now) => {
        expect(isNews(step('officials'), END, { before: daysBefore(before), today: daysBefore(now) })).toBe(true);
      }),
    );
  });
});

describe('a late case', () => {
  it.each<[left: number, whom: string[]]>([
    [14, ['employee', 'head']],
    [-1, ['employee', 'head']],
    [-8, ['secretary']],
  ])('with %i days left goes to %j', (left, whom) => {
    expect(newsTo(left)).toEqual(whom);
  });

  it('goes to whoever stands in for the head, and for the secretary', () => {
    const standIn = person('deputy', {
      departmentId: PROPERTY,
      standsIn: [{ accountId: HEAD.accountId, departmentId: STREETS, office: 'head_of_department' }],
    });
    const late = { before: END, today: daysBefore(-1) };
    expect(toldOf(term(), [EMPLOYEE, standIn], late).find(({ accountId }) => accountId === standIn.accountId)).toMatchObject({
      rung: 'head',
      escalated: true,
      isNews: true,
    });
    const other = person('other', {
      departmentId: PROPERTY,
      standsIn: [{ accountId: SECRETARY.accountId, departmentId: PROPERTY, office: 'secretary' }],
    });
    expect(newsTo(-8, [EMPLOYEE, HEAD, other])).toEqual(['other']);
  });

  it('goes past a head who stepped back to the secretary, at once', () => {
    expect(newsTo(-1, EVERYBODY, { keptAway: new Set([HEAD.accountId]) })).toEqual(['employee', 'secretary']);
  });

  it('goes past the secretary whom it is about to the mayor, and past the mayor to the moderators', () => {
    expect(newsTo(-8, EVERYBODY, { about: { departmentId: null, office: 'secretary', name: null } })).toEqual(['mayor']);
    expect(
      newsTo(-8, EVERYBODY, {
        about: { departmentId: null, office: 'mayor', name: null },
        keptAway: new Set([SECRETARY.accountId]),
      }),
    ).toEqual(['moderator']);
  });

  it('of a department in which nobody is left is the secretary’s from the first reminder on', () => {
    expect(newsTo(14, [SECRETARY, MAYOR, MODERATOR])).toEqual(['secretary']);
  });
});

describe('a case that no department has', () => {
  const unrouted = { departmentId: null };

  it.each<[left: number, whom: string[]]>([
    [14, ['moderator']],
    [7, ['moderator']],
    [2, ['moderator']],
    [-1, ['moderator']],
    [-7, ['moderator']],
    [-8, ['secretary']],
    [-14, ['moderator', 'secretary']],
    [3, []],
  ])('with %i days left goes to %j', (left, whom) => {
    expect(newsTo(left, EVERYBODY, unrouted)).toEqual(whom);
  });

  it('is the moderators’ own, and stands above them from the secretary on', () => {
    const late = { before: daysBefore(-7), today: daysBefore(-8) };
    expect(toldOf(term(unrouted), EVERYBODY, late)).toEqual([
      { accountId: MODERATOR.accountId, rung: 'moderators', escalated: false, isNews: false },
      { accountId: SECRETARY.accountId, rung: 'secretary', escalated: true, isNews: true },
    ]);
  });
});

describe('whoever works here', () => {
  const id = fc.integer({ min: 0, max: 6 }).map((number) => `account-${number}` as AccountId);
  const department = fc.constantFrom(STREETS, PROPERTY);
  const office = fc.constantFrom<Office>(...OFFICES);
  const staff = fc.uniqueArray(
    fc.record({
      kind: fc.constant('staff' as const),
      accountId: id,
      role: fc.constantFrom<Role>('official', 'moderator', 'administrator', 'monitor'),
      departmentId: fc.option(department),
      office: fc.option(office),
      standsIn: fc.array(fc.record({ accountId: id, departmentId: department, office }), { maxLength: 2 }),
    }),
    { selector: ({ accountId }) => accountId, maxLength: 7 },
  );
  const running = fc.record({
    decideBy: fc.constant(END),
    departmentId: fc.option(department),
    about: fc.option(fc.record({ departmentId: fc.option(department), office: fc.option(office), name: fc.constant(null) })),
    keptAway: fc.uniqueArray(id, { maxLength: 4 }).map((ids) => new Set(ids)),
  });
  const left = fc.integer({ min: -40, max: 30 });

  it('is never told of a case that they are kept away from, and of no case twice', () => {
    fc.assert(
      fc.property(running, staff, left, (each, people, days) => {
        const told = toldOf(each, people, { before: daysBefore(days + 1), today: daysBefore(days) });
        expect(new Set(told.map(({ accountId }) => accountId)).size).toBe(told.length);
        for (const { accountId } of told) {
          expect(each.keptAway.has(accountId)).toBe(false);
          const one = people.find((candidate) => candidate.accountId === accountId)!;
          expect(access.isAboutOwn(one, each.about)).toBe(false);
          expect(['official', 'moderator']).toContain(one.role);
        }
      }),
    );
  });

  it('is told as soon as a term presses, as long as anybody may be', () => {
    fc.assert(
      fc.property(running, staff, left, (each, people, days) => {
        const today = daysBefore(days);
        const span = { before: daysBefore(days + 1), today };
        const spare = { ...MODERATOR, accountId: 'spare' as AccountId };
        const told = toldOf(each, [...people, spare], span);
        expect(told.length > 0).toBe(daysBetween(today, END) <= SOON);
      }),
    );
  });

  it('finds every rung of the ladder above its own start', () => {
    expect(ESCALATION.every(({ rung }) => RUNGS.includes(rung))).toBe(true);
    expect(ESCALATION.map(({ rung }) => RUNGS.indexOf(rung))).toEqual([0, 1, 2]);
    expect(UNROUTED_ESCALATION.map(({ rung }) => RUNGS.indexOf(rung))).toEqual([4, 2]);
  });
});
