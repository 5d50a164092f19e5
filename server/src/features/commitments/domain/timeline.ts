import { type CivilDate, compare } from '../../../kernel/civil-date.js';
import type { MeasureChange } from './promised.js';

export const COMMITMENT_LINES = [
  'received',
  'case_published',
  'answered',
  'made',
  'answer_corrected',
  'policy_published',
  'title_changed',
  'due_changed',
  'reported',
] as const;
/** What the timeline of a commitment tells: the way of the citizen's case, or of the document, to the promise, and what was reported since. */
export type CommitmentLineType = (typeof COMMITMENT_LINES)[number];

export interface CommitmentLine {
  readonly type: CommitmentLineType;
  /** Europe/Sofia. */
  readonly on: CivilDate;
  /** The report that the line tells of. */
  readonly report: string | null;
  /** The words, or the last day, before a change and after it. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface DatedChange extends MeasureChange {
  /** Europe/Sofia. */
  readonly on: CivilDate;
}

export interface AnsweredCase {
  readonly receivedOn: CivilDate;
  readonly publishedOn: CivilDate | null;
  /** The days of the versions of the answer, the first one first. */
  readonly versionsOn: readonly CivilDate[];
  /** The day of the first version that promised it. */
  readonly madeOn: CivilDate;
}

const line = (type: CommitmentLineType, on: CivilDate): CommitmentLine => ({ type, on, report: null, before: null, after: null });

/** Where several things happened on one day, in the order in which they follow from each other. */
export const inOrder = (lines: readonly CommitmentLine[]): CommitmentLine[] => [...lines].sort((one, other) => compare(one.on, other.on));

/** From the receipt to the promise, and to its corrections. A case may also be published after its answer. */
export function wayOfAnswer({ receivedOn, publishedOn, versionsOn, madeOn }: AnsweredCase): CommitmentLine[] {
  const [answeredOn, ...correctedOn] = versionsOn;
  return inOrder([
    line('received', receivedOn),
    ...(publishedOn === null ? [] : [line('case_published', publishedOn)]),
    ...(answeredOn === undefined ? [] : [line('answered', answeredOn)]),
    line('made', madeOn),
    ...correctedOn.map((on) => line('answer_corrected', on)),
  ]);
}

/** A document may be entered here long after its act. */
export const wayOfMeasure = (madeOn: CivilDate, publishedOn: CivilDate): CommitmentLine[] =>
  inOrder([line('made', madeOn), line('policy_published', publishedOn)]);

/** A measure was changed after somebody had spoken of it. */
export const lineOfChange = ({ kind, on, before, after }: DatedChange): CommitmentLine => ({
  ...{ type: kind === 'title' ? 'title_changed' : 'due_changed', on, report: null, before, after },
});
