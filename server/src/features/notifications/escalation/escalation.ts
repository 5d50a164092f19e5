import { departmentsOf, officesOf, type StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, dayOfWeek, daysBetween } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { access, type Submission } from '../../submissions/index.js';

export const RUNGS = ['officials', 'head', 'secretary', 'mayor', 'moderators'] as const;
/** Who answers for a case, from the bottom up. Where a rung is empty, the next one takes its place. */
export type Rung = (typeof RUNGS)[number];

/** From which rung on, and on which days before the end of the term somebody is told. -1 is the first day of being late. */
export interface Step {
  readonly rung: Rung;
  /** Falling; the first one is the day from which the case stands in the letters of this rung. */
  readonly daysLeft: readonly number[];
}

/**
 * Who is told of a term, and when: a rule of the house and no law. АПК knows the term (чл. 118, 121) and leaves it to each authority how it
 * keeps it. Whoever was told of a late case is told again each Monday.
 */
export const ESCALATION: readonly Step[] = [
  { rung: 'officials', daysLeft: [14, 7, 2, -1] },
  { rung: 'head', daysLeft: [-1] },
  { rung: 'secretary', daysLeft: [-8] },
];

/** The same of a case that waits for the moderators to route it: it has no department, and no head. */
export const UNROUTED_ESCALATION: readonly Step[] = [
  { rung: 'moderators', daysLeft: [14, 7, 2, -1] },
  { rung: 'secretary', daysLeft: [-8] },
];

/** Days before its end from which a term stands in any letter. */
export const SOON = Math.max(...[...ESCALATION, ...UNROUTED_ESCALATION].flatMap(({ daysLeft }) => daysLeft));
const MONDAY = 1;

/** The day of the letter before and today, civil dates in Europe/Sofia; between them no letter was written. */
export interface Span {
  readonly before: CivilDate;
  readonly today: CivilDate;
}

/** Whether the case stands in the letters of this step `today`. */
export const isDue = ({ daysLeft }: Step, decideBy: CivilDate, today: CivilDate): boolean =>
  daysLeft.some((threshold) => daysBetween(today, decideBy) <= threshold);

/**
 * Whether it is worth a letter of its own: it crossed a threshold since the letter before, however long that was; or it is late, and a week
 * begins.
 */
export function isNews(step: Step, decideBy: CivilDate, { before, today }: Span): boolean {
  const left = daysBetween(today, decideBy);
  const leftBefore = daysBetween(before, decideBy);
  if (left < 0 && dayOfWeek(today) === MONDAY) return isDue(step, decideBy, today);
  return step.daysLeft.some((threshold) => left <= threshold && threshold < leftBefore);
}

const HOLDS: Readonly<Record<Rung, (person: StaffActor, departmentId: DepartmentId | null) => boolean>> = {
  officials: (person, departmentId) => person.role === 'official' && departmentId !== null && departmentsOf(person).includes(departmentId),
  head: (person, departmentId) => person.role === 'official' && departmentId !== null && headsOf(person).includes(departmentId),
  secretary: (person) => person.role === 'official' && officesOf(person).includes('secretary'),
  mayor: (person) => person.role === 'official' && officesOf(person).includes('mayor'),
  moderators: ({ role }) => role === 'moderator',
};

/** Departments that somebody heads today, as their own or in the place of whoever is away. */
const headsOf = ({ office, departmentId, standsIn }: StaffActor): (DepartmentId | null)[] =>
  [{ office, departmentId }, ...standsIn].filter((place) => place.office === 'head_of_department').map((place) => place.departmentId);

/** A case with its term, and whoever stepped back from it or wrote it (АПК чл. 113-115). */
export interface RunningTerm {
  readonly decideBy: CivilDate;
  /** Null while it waits for the moderators to route it. */
  readonly departmentId: DepartmentId | null;
  readonly about: Submission['about'];
  readonly keptAway: ReadonlySet<AccountId>;
}

export interface Told {
  readonly accountId: AccountId;
  /** Where they stand: by it the letter knows which page of the case they may open. */
  readonly rung: Rung;
  /** Told above whoever handles it, the department or the moderators: it is late, or nobody there may handle it. */
  readonly escalated: boolean;
  readonly isNews: boolean;
}

/** Everybody who is told of the term today, once each, by the highest step that reaches them. Never who is kept away from the case. */
export function toldOf(term: RunningTerm, staff: readonly StaffActor[], span: Span): Told[] {
  const told = new Map<AccountId, Told>();
  const eligible = staff.filter((person) => !term.keptAway.has(person.accountId) && !access.isAboutOwn(person, term.about));
  const ladder = term.departmentId === null ? UNROUTED_ESCALATION : ESCALATION;
  for (const step of ladder.filter((each) => isDue(each, term.decideBy, span.today))) {
    const rung = firstHeld(step.rung, eligible, term.departmentId);
    if (rung === null) continue;
    for (const { accountId } of holders(rung, eligible, term.departmentId)) {
      const news = isNews(step, term.decideBy, span) || told.get(accountId)?.isNews === true;
      told.set(accountId, { accountId, rung, escalated: rung !== ladder[0]?.rung, isNews: news });
    }
  }
  return [...told.values()];
}

function firstHeld(from: Rung, staff: readonly StaffActor[], departmentId: DepartmentId | null): Rung | null {
  return RUNGS.slice(RUNGS.indexOf(from)).find((rung) => holders(rung, staff, departmentId).length > 0) ?? null;
}

const holders = (rung: Rung, staff: readonly StaffActor[], departmentId: DepartmentId | null): StaffActor[] =>
  staff.filter((person) => HOLDS[rung](person, departmentId));
