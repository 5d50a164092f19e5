import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import type { AssessedStep } from '../../commitments/domain/index.js';
import type { EntryRedaction } from '../../entry-redaction/domain/index.js';

declare const brand: unique symbol;
export type AssessmentId = string & { readonly [brand]: 'AssessmentId' };

export const METHODS = ['documents', 'site_visit', 'interview', 'data', 'information_request'] as const;
/** How it was found out: from documents, on the spot, by asking people, from data, or by a request for public information (ЗДОИ). */
export type Method = (typeof METHODS)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
/** How sure the monitor is of it. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Limits in characters (Unicode code points). */
export const LIMITS = { text: { min: 50, max: 3_000 }, reply: { min: 20, max: 3_000 } } as const;

/** Calendar days in which the municipality may reply, the day of the assessment not counted. */
export const REPLY_DAYS = 14;

/** What an organisation found of a commitment on a day. It is never changed: a newer one takes its place by its date. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly commitmentId: string;
  readonly organisationId: string;
  /** Who wrote it for the organisation; never shown. */
  readonly accountId: AccountId;
  readonly step: AssessedStep;
  readonly method: Method;
  readonly confidence: Confidence;
  readonly text: string;
  /** Europe/Sofia. */
  readonly assessedOn: CivilDate;
  readonly recordedAt: Date;
  /** Last day, to its end in Europe/Sofia, on which the municipality may reply: as it was counted on the day of the assessment. */
  readonly replyUntil: CivilDate;
  /** Whether a moderator took something out of the text; null while it is as it was written. */
  readonly redaction: EntryRedaction | null;
}

/** What the municipality says to an assessment, once. */
export interface AssessmentReply {
  readonly assessmentId: AssessmentId;
  readonly text: string;
  readonly repliedOn: CivilDate;
  readonly recordedAt: Date;
  readonly accountId: AccountId;
  readonly departmentId: DepartmentId;
  /** The office of the person who replied, as it was called then. */
  readonly office: string;
  /** As that of an assessment. */
  readonly redaction: EntryRedaction | null;
}

type Dated = Pick<Assessment, 'organisationId' | 'recordedAt' | 'id'>;

/** The newest word of each organisation, the newest of all first. */
export function newestOfEach<One extends Dated>(assessments: readonly One[]): One[] {
  const newest = new Map<string, One>();
  for (const one of [...assessments].sort(newerFirst)) if (!newest.has(one.organisationId)) newest.set(one.organisationId, one);
  return [...newest.values()];
}

/** Of two of one moment the later id. */
function newerFirst(one: Dated, other: Dated): number {
  return other.recordedAt.getTime() - one.recordedAt.getTime() || (one.id < other.id ? 1 : -1);
}
