import { type CivilDate, yearOf } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { AssessedStep } from '../../commitments/domain/index.js';
import type { vocabulary } from '../../submissions/domain/index.js';
import { type Counts, sumOf } from './counts.js';
import type { Group } from './suppression.js';

/** An answer that says that something will be done, or is done: what can turn out to be so, or not. Others count by their commitments alone. */
export const PROMISING = ['accepted', 'partly_accepted', 'already_done'] as const satisfies readonly vocabulary.Outcome[];

/** Something that the municipality said it would do, or did, in public: counted once, also where an answer became a commitment. */
export interface Promised {
  /** A commitment: of an answer that is not counted itself, as another took its place or its outcome promises nothing. */
  readonly source: 'answer' | 'commitment' | 'measure';
  /** Of the case, or of the commitment. */
  readonly number: string;
  /** Null for a measure: policies know no topics. */
  readonly topic: vocabulary.Topic | null;
  /** Who has to do it; of what was done already, who answered. */
  readonly departmentId: DepartmentId;
  /** The day of the answer or of the promise, Europe/Sofia. */
  readonly on: CivilDate;
  /** The author's newest word on that answer; null before it, and for a measure, which has no author. */
  readonly author: vocabulary.Verdict | null;
  /** How many monitors assessed it, and the furthest step that the newest word of any of them finds. */
  readonly monitors: number;
  readonly furthest: AssessedStep | null;
}

/** The municipality is not asked: a citizen or a monitor says that it is done. One of them is enough. */
export const isConfirmed = ({ author, furthest }: Promised): boolean => author === 'yes' || furthest === 'complete';

/** Whether anybody but the municipality said anything of it. */
export const isSpokenOf = ({ author, monitors }: Promised): boolean => author !== null || monitors > 0;

const countsOf = (promised: Promised): Counts => ({
  confirmed: isConfirmed(promised) ? 1 : 0,
  unconfirmed: isSpokenOf(promised) && !isConfirmed(promised) ? 1 : 0,
  silent: isSpokenOf(promised) ? 0 : 1,
});

export const DIVISIONS = ['topic', 'department', 'quarter'] as const;
/** By what the figures are divided. */
export type Division = (typeof DIVISIONS)[number];

/** The group that something belongs to in each division; what stands for measures among topics has no name there. */
export const KEYS: Readonly<Record<Division, (promised: Promised) => string>> = {
  topic: ({ topic }) => topic ?? WITHOUT_TOPIC,
  department: ({ departmentId }) => departmentId,
  quarter: ({ on }) => quarterOf(on),
};

export const WITHOUT_TOPIC = 'measures';

/** „2026-Q4“: three calendar months, Europe/Sofia. */
export function quarterOf(day: CivilDate): string {
  return `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Each group that has anything in it, with its counts. */
export function groupsOf(promised: readonly Promised[], keyOf: (promised: Promised) => string): Group[] {
  return [...Map.groupBy(promised, keyOf)].map(([key, members]) => ({ key, counts: sumOf(members.map(countsOf)) }));
}
