import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { Commitment } from './commitment.js';

const FROM_ORIGIN = ['title', 'departmentId', 'dueOn', 'topic', 'settlement', 'madeOn', 'isShown'] as const satisfies (keyof Commitment)[];
type FromOrigin = (typeof FROM_ORIGIN)[number];
type Origin = 'source' | 'submissionId' | 'responseId' | 'policyId' | 'measureId';

/** What follows from an answer or from a measure as it stands, and from nothing else: the same state gives the same, however often. */
export type Promised = Pick<Commitment, Origin | FromOrigin>;

/** One version of an answer, the part of it that promises. */
export interface PromisingVersion {
  /** Europe/Sofia. */
  readonly publishedOn: CivilDate;
  /** As the public reads it; `what` is empty once it was erased. Null where this version promises nothing. */
  readonly promise: { readonly what: string; readonly departmentId: DepartmentId; readonly dueOn: CivilDate } | null;
}

export interface PromisingCase extends Pick<Commitment, 'topic' | 'settlement'> {
  readonly id: SubmissionId;
  /** Whether the public may read the words of the case, and with them its answers. */
  readonly isReadable: boolean;
  /** Each with its versions, the first one first. */
  readonly answers: readonly { readonly id: string; readonly versions: readonly PromisingVersion[] }[];
}

/**
 * What the answers to a case promise. Each answer speaks for itself: one to a case that was opened again does not take back what an earlier
 * one promised, but a corrected version does. What the public may not read keeps neither words nor place here.
 */
export function promisedInAnswers({ id, isReadable, topic, settlement, answers }: PromisingCase): Promised[] {
  return answers.flatMap((answer): Promised[] => {
    const promising = answer.versions.flatMap(({ publishedOn, promise }) => (promise === null ? [] : [{ publishedOn, promise }]));
    const [first, last] = [promising.at(0), promising.at(-1)];
    if (first === undefined || last === undefined) return [];
    const stands = answer.versions.at(-1)?.promise?.what ?? '';
    const isShown = isReadable && stands !== '';
    return [
      {
        ...{ source: 'answer', submissionId: id, responseId: answer.id, policyId: null, measureId: null, topic, isShown },
        ...{ title: isShown ? stands : '', settlement: isShown ? settlement : null },
        ...{ departmentId: last.promise.departmentId, dueOn: last.promise.dueOn, madeOn: first.publishedOn },
      },
    ];
  });
}

export interface PromisingMeasure extends Pick<Commitment, 'title' | 'departmentId' | 'dueOn'> {
  readonly id: string;
  readonly policyId: string;
  readonly hasParts: boolean;
  /** Of the act that promised it. */
  readonly actDate: CivilDate;
}

/**
 * What the measures of a published document promise: those that have no parts, as what has parts is done by them. One of which somebody has
 * spoken stays, so that nobody makes a word vanish by giving it parts.
 * @param spokenOf ids of those measures
 */
export function promisedInMeasures(measures: readonly PromisingMeasure[], spokenOf: ReadonlySet<string>): Promised[] {
  return measures.map(({ id, policyId, hasParts, actDate, title, departmentId, dueOn }) => {
    const isShown = !hasParts || spokenOf.has(id);
    return {
      ...{ source: 'measure', submissionId: null, responseId: null, policyId, measureId: id, topic: null, settlement: null },
      ...{ title: isShown ? title : '', departmentId, dueOn, madeOn: actDate, isShown },
    };
  });
}

type Kept = Promised & Pick<Commitment, 'id'>;

export interface Projection {
  /** Shown for the first time. */
  readonly added: readonly Promised[];
  readonly changed: readonly Kept[];
}

const originOf = ({ responseId, measureId }: Promised): string | null => responseId ?? measureId;

/**
 * What has to be written so that the rows say what is promised. A row begins when it is shown for the first time and never goes: what was
 * reported on it, or found, stays with it, also while it is hidden.
 */
export function project(promised: readonly Promised[], kept: readonly Kept[]): Projection {
  const rows = new Map(kept.map((row) => [originOf(row), row]));
  const added = promised.filter((each) => each.isShown && !rows.has(originOf(each)));
  const changed = promised.flatMap((each): Kept[] => {
    const row = rows.get(originOf(each));
    return row !== undefined && FROM_ORIGIN.some((field) => row[field] !== each[field]) ? [{ ...each, id: row.id }] : [];
  });
  return { added, changed };
}

/** Words, or a last day, that a measure had until that day. */
export interface MeasureChange {
  readonly commitmentId: string;
  readonly kind: 'title' | 'due';
  /** The words, or the day; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

type Spoken = Kept & Pick<Commitment, 'reportedStep' | 'assessors'>;

/** Whether anybody has said how it stands. */
export const isSpokenOf = ({ reportedStep, assessors }: Pick<Commitment, 'reportedStep' | 'assessors'>): boolean =>
  reportedStep !== null || assessors > 0;

/**
 * What has to be remembered of measures that change after somebody spoke of them: the words would be about something else. Answers keep their
 * own versions.
 */
export function changesToTell(changed: readonly Kept[], kept: readonly Spoken[]): MeasureChange[] {
  const before = new Map(kept.map((row) => [row.id, row]));
  return changed.flatMap((now): MeasureChange[] => {
    const row = before.get(now.id);
    if (row === undefined || !row.isShown || now.source !== 'measure' || !isSpokenOf(row)) return [];
    return [
      ...(row.title === now.title ? [] : [{ commitmentId: now.id, kind: 'title' as const, before: row.title, after: now.title }]),
      ...(row.dueOn === now.dueOn ? [] : [{ commitmentId: now.id, kind: 'due' as const, before: row.dueOn, after: now.dueOn }]),
    ];
  });
}
