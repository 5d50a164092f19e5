import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { EntryRedactionNotice } from '../../entry-redaction/index.js';
import { EvidenceItem } from '../../evidence/index.js';
import { vocabulary } from '../../submissions/index.js';
import { COMMITMENT_SOURCES, type CommitmentSource } from '../domain/commitment.js';
import { ASSESSED_STEPS, type AssessedStep, REPORTED_STEPS, type ReportedStep } from '../domain/step.js';
import { COMMITMENT_LINES, type CommitmentLineType } from '../domain/timeline.js';

const DAY = { type: String, format: 'date', example: '2027-06-30' } as const;
const REPORTED = { enum: [...REPORTED_STEPS], enumName: 'ReportedStep' } as const;
const ASSESSED = { enum: [...ASSESSED_STEPS], enumName: 'AssessedStep' } as const;

export class CommitmentDepartment {
  @ApiProperty({ type: String }) readonly slug!: string;
  @ApiProperty({ type: String, description: 'Bulgarian.' }) readonly name!: string;
  @ApiProperty({ type: String }) readonly nameEn!: string;
}

export class CommitmentCase {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As everybody reads it.' }) readonly title!: string | null;
}

export class CommitmentPolicy {
  @ApiProperty({ type: String, example: 'piro-2021-2027' }) readonly slug!: string;
  @ApiProperty({ type: String, description: 'Bulgarian.' }) readonly title!: string;
  @ApiProperty({ type: String, nullable: true }) readonly titleEn!: string | null;
}

export class CommitmentParent {
  @ApiProperty({ type: String, example: '1.2' }) readonly code!: string;
  @ApiProperty({ type: String }) readonly title!: string;
}

/** It was promised in an answer to a citizen. */
export class AnswerOrigin {
  @ApiProperty({ enum: ['answer'] }) readonly kind!: 'answer';
  @ApiProperty({ type: CommitmentCase }) readonly submission!: CommitmentCase;
}

/** It is a measure of a policy document. */
export class MeasureOrigin {
  @ApiProperty({ enum: ['measure'] }) readonly kind!: 'measure';
  @ApiProperty({ type: CommitmentPolicy }) readonly policy!: CommitmentPolicy;
  @ApiProperty({ type: String, example: '1.2.3' }) readonly code!: string;
  @ApiProperty({ type: CommitmentParent, nullable: true, description: 'The measure that it is a part of.' })
  readonly parent!: CommitmentParent | null;
}

/** What the department that answers for it says. */
export class ReportedProgress {
  @ApiProperty(REPORTED) readonly step!: ReportedStep;
  @ApiProperty({ ...DAY, description: 'The day of the newest report, Europe/Sofia.' }) readonly on!: CivilDate;
}

/** What the organisations that monitor it find: the newest word of each. */
export class AssessedProgress {
  @ApiProperty(ASSESSED) readonly lowest!: AssessedStep;
  @ApiProperty(ASSESSED) readonly highest!: AssessedStep;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'How many organisations.' }) readonly assessors!: number;
  @ApiProperty({ ...DAY, description: 'The day of the newest assessment, Europe/Sofia.' }) readonly on!: CivilDate;
}

@ApiExtraModels(AnswerOrigin, MeasureOrigin)
export class CommitmentSummary {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Part of its address.' }) readonly number!: number;
  @ApiProperty({ enum: [...COMMITMENT_SOURCES], enumName: 'CommitmentSource' }) readonly source!: CommitmentSource;
  @ApiProperty({ type: String, description: 'What was promised, as the act or the answer says it: Bulgarian as a rule.' })
  readonly title!: string;
  @ApiProperty({ type: CommitmentDepartment, description: 'The one that answers for it.' }) readonly department!: CommitmentDepartment;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day, Europe/Sofia.' }) readonly dueOn!: CivilDate | null;
  @ApiProperty({ ...DAY, description: 'The day of the answer, or of the act.' }) readonly madeOn!: CivilDate;
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true, description: 'Days past the last day; null when in time, or complete.' })
  readonly overdueDays!: number | null;
  @ApiProperty({ enum: vocabulary.TOPICS, enumName: 'Topic', nullable: true, type: String }) readonly topic!: vocabulary.Topic | null;
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty({ oneOf: [{ $ref: getSchemaPath(AnswerOrigin) }, { $ref: getSchemaPath(MeasureOrigin) }] })
  readonly origin!: AnswerOrigin | MeasureOrigin;
  @ApiProperty({ type: ReportedProgress, nullable: true }) readonly reported!: ReportedProgress | null;
  @ApiProperty({ type: AssessedProgress, nullable: true }) readonly assessed!: AssessedProgress | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 3, description: 'How far apart the two voices stand, in thirds.' })
  readonly disagreement!: number;
  @ApiProperty({ type: Boolean, description: 'Whether anybody showed evidence.' }) readonly hasEvidence!: boolean;
}

export class CommitmentList {
  @ApiProperty({ type: [CommitmentSummary] }) readonly items!: CommitmentSummary[];
}

/** A dated entry of the department. It is never changed. */
export class PublicCommitmentReport {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty(REPORTED) readonly step!: ReportedStep;
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly on!: CivilDate;
  @ApiProperty({ type: String, format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: CommitmentDepartment }) readonly department!: CommitmentDepartment;
  @ApiProperty({ type: String, description: 'The office of the person who reported.' }) readonly office!: string;
  @ApiProperty({ type: EntryRedactionNotice, nullable: true, description: 'What a moderator took out of the text.' })
  readonly redaction!: EntryRedactionNotice | null;
  @ApiProperty({ type: [EvidenceItem] }) readonly evidence!: EvidenceItem[];
}

/** What happened on a day; assessments are read by themselves. */
export class CommitmentTimelineLine {
  @ApiProperty({ enum: [...COMMITMENT_LINES], enumName: 'CommitmentLineType' }) readonly type!: CommitmentLineType;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly on!: CivilDate;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The report that it tells of.' })
  readonly report!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of `title_changed` the words, of `due_changed` the last day (null: none).' })
  readonly before!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The same after the change.' }) readonly after!: string | null;
}

export class PublicCommitment extends CommitmentSummary {
  @ApiProperty({ type: [PublicCommitmentReport], description: 'Newest first.' }) readonly reports!: PublicCommitmentReport[];
  @ApiProperty({ type: [CommitmentTimelineLine], description: 'Oldest first.' }) readonly timeline!: CommitmentTimelineLine[];
}

/** How the commitment of a measure stands. */
export class MeasureCommitment {
  @ApiProperty({ type: String, example: '1.2.3', description: 'Of the measure.' }) readonly code!: string;
  @ApiProperty({ type: 'integer', description: 'Of the commitment.' }) readonly number!: number;
  @ApiProperty({ ...REPORTED, nullable: true, type: String }) readonly reported!: ReportedStep | null;
  @ApiProperty({ ...ASSESSED, nullable: true, type: String }) readonly lowest!: AssessedStep | null;
  @ApiProperty({ ...ASSESSED, nullable: true, type: String }) readonly highest!: AssessedStep | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 3 }) readonly disagreement!: number;
}

export class MeasureCommitmentList {
  @ApiProperty({
    type: [MeasureCommitment],
    description: 'Of the measures without parts, and of those that somebody spoke of before they had any; in no order.',
  })
  readonly items!: MeasureCommitment[];
}
