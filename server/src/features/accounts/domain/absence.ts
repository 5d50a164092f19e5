import type { Office, Role } from '../../../kernel/actor.js';
import { type CivilDate, isAfter, isBefore } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { Account } from './account.js';
import { absenceFault } from './absence-problems.js';

/** Whether an office is a position that somebody else takes while its holder is away; a new office does not compile until it is decided. */
const HAS_DEPUTIES: Readonly<Record<Office, boolean>> = {
  mayor: true,
  deputy_mayor: true,
  secretary: true,
  head_of_department: true,
  // A mandate is personal: nobody votes in place of a councillor (ЗМСМА чл. 33).
  councillor: false,
  employee: false,
};

/** Days in Europe/Sofia, both inclusive; without a last day until further notice. */
export interface Days {
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate | null;
}

export const ABSENCE_STATES = ['planned', 'current', 'over', 'ended'] as const;
/** `over` by its last day, `ended` by an administrator before that. */
export type AbsenceState = (typeof ABSENCE_STATES)[number];

export function stateOn({ firstDay, lastDay, isEnded }: Days & { readonly isEnded: boolean }, today: CivilDate): AbsenceState {
  if (isEnded) return 'ended';
  if (isBefore(today, firstDay)) return 'planned';
  return lastDay !== null && isAfter(today, lastDay) ? 'over' : 'current';
}

/** Whether anything of an absence in this state can still be changed. */
export const IS_CHANGEABLE: Readonly<Record<AbsenceState, boolean>> = { planned: true, current: true, over: false, ended: false };

/** True when the two have a day in common. */
export function overlap(one: Days, other: Days): boolean {
  const beginsInTime = (early: Days, late: Days): boolean => early.lastDay === null || !isAfter(late.firstDay, early.lastDay);
  return beginsInTime(one, other) && beginsInTime(other, one);
}

type Person = Pick<Account, 'id' | 'role' | 'status' | 'departmentId' | 'office'>;

/** Who answers for a department: a deputy gets no power that an official could not have, and a monitor or a moderator none of an official. */
const WORKS_ON_CASES: Readonly<Record<Role, boolean>> = {
  official: true,
  moderator: false,
  administrator: false,
  monitor: false,
  appeals: false,
};

const isAtWork = ({ role, status }: Person): boolean => status === 'active' && WORKS_ON_CASES[role];

/** Whether somebody can be stood in for: an active official in a position. */
export const holdsPosition = (person: Person): boolean => isAtWork(person) && person.office !== null && HAS_DEPUTIES[person.office];

/** Whether somebody can stand in for another. */
export const mayDeputise = (person: Person): boolean => isAtWork(person);

export interface WantedAbsence extends Days {
  /** Null when there is no such account. */
  readonly holder: Person | null;
  readonly deputy: Person | null;
  /** Other absences of the holder that were not ended. */
  readonly others: readonly Days[];
}

/** What is wrong with an absence as it is wanted on `today`. */
export function faultsOfAbsence({ holder, deputy, others, ...days }: WantedAbsence, today: CivilDate): FieldError[] {
  const { firstDay, lastDay } = days;
  const faults: readonly [boolean, FieldError][] = [
    [!holder || !holdsPosition(holder), absenceFault('/holder', 'holder_without_position')],
    [!deputy || !mayDeputise(deputy), absenceFault('/deputy', 'deputy_is_no_official')],
    [holder !== null && holder.id === deputy?.id, absenceFault('/deputy', 'deputy_is_holder')],
    [lastDay !== null && isBefore(lastDay, firstDay), absenceFault('/lastDay', 'last_day_before_first')],
    [lastDay !== null && !isBefore(lastDay, firstDay) && isBefore(lastDay, today), absenceFault('/lastDay', 'over_already')],
    [others.some((other) => overlap(days, other)), absenceFault('/firstDay', 'overlaps')],
  ];
  return faults.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
}

export const ABSENCE_WARNINGS = ['open_end', 'deputy_absent', 'holder_left', 'deputy_left'] as const;
/**
 * What an administrator is told. `holder_left`, `deputy_left`: one of them no longer is what the absence says, so nobody stands in.
 * `deputy_absent`: the deputy is away too; a deputy of theirs stands in for them alone.
 */
export type AbsenceWarning = (typeof ABSENCE_WARNINGS)[number];

export interface AbsenceFacts extends Pick<Days, 'lastDay'> {
  readonly holderStands: boolean;
  readonly deputyStands: boolean;
  readonly deputyIsAway: boolean;
}

const APPLIES: Readonly<Record<AbsenceWarning, (facts: AbsenceFacts) => boolean>> = {
  open_end: ({ lastDay }) => lastDay === null,
  deputy_absent: ({ deputyIsAway }) => deputyIsAway,
  holder_left: ({ holderStands }) => !holderStands,
  deputy_left: ({ deputyStands }) => !deputyStands,
};

/** The warnings of an absence in that state; of one that is past there are none. */
export function warningsOf(facts: AbsenceFacts, state: AbsenceState): AbsenceWarning[] {
  return IS_CHANGEABLE[state] ? ABSENCE_WARNINGS.filter((warning) => APPLIES[warning](facts)) : [];
}
