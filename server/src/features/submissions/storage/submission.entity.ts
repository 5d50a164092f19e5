import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, LogCase, SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { Awaited } from '../domain/awaited.js';
import type { QueueRank } from '../domain/queue-rank.js';
import type { Risk } from '../domain/risk/risks.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import type { ErasureRule, Identity, Kind, Outcome, ReasonCode, Topic, Wish } from '../domain/vocabulary.js';

/** A row of `submission`. The text is the author's original; what the public reads stands in the `public…` columns. */
@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid') id!: SubmissionId;
  @Column('text', { unique: true }) number!: CaseNumber;
  /** What the case is called in the transparency log. */
  @Column('text') logCase!: LogCase;
  /** SHA-256 of the access code; the code itself is never stored. Null once the original was erased. */
  @Column('bytea', { select: false, nullable: true }) accessCodeHash!: Buffer | null;
  @Column('text') kind!: Kind;
  @Column('text') topic!: Topic;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('text') language!: Language;
  @Column('text') identity!: Identity;
  @Column('text', { nullable: true }) authorName!: string | null;
  @Column('text', { nullable: true }) authorEmail!: string | null;
  @Column('timestamptz', { nullable: true }) authorEmailConfirmedAt!: Date | null;
  @Column('text', { nullable: true }) authorPhone!: string | null;
  @Column('uuid', { nullable: true }) aboutDepartmentId!: DepartmentId | null;
  @Column('text', { nullable: true }) aboutOffice!: Office | null;
  @Column('text', { nullable: true }) aboutName!: string | null;
  @Column('date', { nullable: true }) occurredOn!: CivilDate | null;
  @Column('text', { nullable: true }) settlement!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('timestamptz') receivedAt!: Date;
  @Column('date') receivedOn!: CivilDate;
  @Column('date', { nullable: true }) clockStartedOn!: CivilDate | null;
  @Column('boolean') statutory!: boolean;
  @Column('date') moderateBy!: CivilDate;
  @Column('date', { nullable: true }) extendedTo!: CivilDate | null;
  @Column('date', { nullable: true }) decideBy!: CivilDate | null;
  @Column('date', { nullable: true }) notifyBy!: CivilDate | null;
  @Column('text') publication!: Publication;
  @Column('text') procedure!: Procedure;
  @Column('text', { nullable: true }) publicTitle!: string | null;
  @Column('text', { nullable: true }) publicText!: string | null;
  @Column('boolean', { default: false }) redacted!: boolean;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withheldAt!: Date | null;
  @Column('text', { nullable: true }) withheldReason!: ReasonCode | null;
  @Column('text', { nullable: true }) awaits!: Awaited | null;
  @Column('uuid', { nullable: true }) departmentId!: DepartmentId | null;
  @Column('timestamptz', { nullable: true }) assignedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
  @Column('text', { nullable: true }) erasedRule!: ErasureRule | null;
  @Column('integer', { nullable: true }) erasedAfterMonths!: number | null;
  @Column('uuid', { nullable: true }) forwardedToId!: string | null;
  @Column('uuid', { nullable: true }) mergedIntoId!: SubmissionId | null;
  @Column('integer', { default: 0 }) supports!: number;
  @Column('integer', { default: 0 }) repeats!: number;
  @Column('integer', { default: 0 }) twoPersonRepeats!: number;
  @Column('timestamptz', { nullable: true }) reopenedByAuthorAt!: Date | null;
  @Column('text', { nullable: true }) forwardingAsked!: Wish | null;
  @Column('integer', { default: 1 }) version!: number;
  // For the queue alone: written and read by storage/case-marks.ts, and no part of the case.
  @Column('text', { array: true, default: [], select: false }) risks!: Risk[];
  @Column('smallint', { default: 0, select: false }) riskWords!: number;
  @Column('bytea', { nullable: true, select: false }) authorKey!: Buffer | null;
  @Column('smallint', { default: 2, select: false }) queueRank!: QueueRank;
  /** When enough readers had reported it; null once a moderator has looked. Written by storage/report-marks.ts. */
  @Column('timestamptz', { nullable: true, select: false }) reportedAt!: Date | null;
}
