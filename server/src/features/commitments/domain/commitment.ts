import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { EntryRedaction } from '../../entry-redaction/domain/index.js';
import type { vocabulary } from '../../submissions/domain/index.js';
import type { AssessedStep, ReportedStep } from './step.js';

export const COMMITMENT_SOURCES = ['answer', 'measure'] as const;
/** Where it was promised: in an answer to a citizen, or as a measure of a policy document. */
export type CommitmentSource = (typeof COMMITMENT_SOURCES)[number];

/** Limits in characters (Unicode code points) of what a department reports. */
export const REPORT_LIMITS = { text: { min: 20, max: 2_000 } } as const;

/** The type under which evidence knows a report. */
export const REPORT_SUBJECT = 'commitment_report';

/** Who says that something was done shows it. That nothing was begun needs no proof. */
export const needsEvidence = (step: ReportedStep): boolean => step !== 'not_started';

/** What the municipality promised in public, and how both voices stand on it. */
export interface Commitment {
  readonly id: string;
  /** Part of public addresses, counted from 1; it never changes. */
  readonly number: number;
  readonly source: CommitmentSource;
  /** Of an answer; null for a measure. */
  readonly submissionId: SubmissionId | null;
  readonly responseId: string | null;
  /** Of a measure; null for an answer. */
  readonly policyId: string | null;
  readonly measureId: string | null;
  /** What was promised, in Bulgarian as a rule: as the public reads it. Empty while it is not shown. */
  readonly title: string;
  /** The department that answers for it. */
  readonly departmentId: DepartmentId;
  /** Last day, Europe/Sofia; null where a measure has none. */
  readonly dueOn: CivilDate | null;
  readonly topic: vocabulary.Topic | null;
  /** EKATTE code. */
  readonly settlement: string | null;
  /** The day, in Europe/Sofia, on which it was promised: of the answer, or of the act. */
  readonly madeOn: CivilDate;
  /** False while the public may not read it: nobody reports on it or assesses it then. */
  readonly isShown: boolean;
  readonly reportedStep: ReportedStep | null;
  readonly reportedOn: CivilDate | null;
  /** The ends of what the organisations that assessed it find today. */
  readonly lowestStep: AssessedStep | null;
  readonly highestStep: AssessedStep | null;
  /** How many organisations assessed it. */
  readonly assessors: number;
  /** The day of the newest assessment. */
  readonly assessedOn: CivilDate | null;
  /** In thirds, 0 to 3; see `disagreement`. */
  readonly disagreement: number;
  /** Whether anybody showed evidence: the department or a monitor. */
  readonly hasEvidence: boolean;
  readonly changedAt: Date;
}

/** What a department says of its commitment on a day. It is never changed: a newer one takes its place by its date. */
export interface CommitmentReport {
  readonly id: string;
  readonly commitmentId: string;
  readonly step: ReportedStep;
  readonly text: string;
  readonly reportedOn: CivilDate;
  readonly recordedAt: Date;
  readonly accountId: AccountId;
  readonly departmentId: DepartmentId;
  /** The office of the person who reported, as it was called then. */
  readonly office: string;
  /** Whether a moderator took something out of the text; null while it is as it was written. */
  readonly redaction: EntryRedaction | null;
}

type Voices = Pick<Commitment, 'reportedStep' | 'lowestStep'>;

/** Whether it is done: as monitors find once one has spoken, until then as the department reports. */
export const isComplete = ({ reportedStep, lowestStep }: Voices): boolean => (lowestStep ?? reportedStep) === 'complete';
