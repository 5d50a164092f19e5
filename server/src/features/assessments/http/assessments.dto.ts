import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, LineField, TextField } from '../../../platform/http/fields/field.js';
import { CommitmentDepartment, steps } from '../../commitments/index.js';
import { EntryRedactionNotice } from '../../entry-redaction/index.js';
import { EvidenceField, EvidenceItem, type EvidenceRequest } from '../../evidence/index.js';
import { MonitorName } from '../../monitors/index.js';
import { CONFIDENCES, type Confidence, LIMITS, type Method, METHODS } from '../domain/assessment.js';
import type { AskedAssessment } from '../use-cases/assess.js';

const DAY = { type: String, format: 'date', example: '2026-11-30' } as const;

export class AssessmentRequest {
  @ChoiceField(steps.ASSESSED_STEPS, { enumName: 'AssessedStep' }) step!: steps.AssessedStep;
  @ChoiceField(METHODS, { enumName: 'AssessmentMethod', description: 'How it was found out.' }) method!: Method;
  @ChoiceField(CONFIDENCES, { enumName: 'AssessmentConfidence', description: 'How sure of it the organisation is.' })
  confidence!: Confidence;
  @TextField({ ...LIMITS.text, description: 'What was found; of `no_evidence`, where it was looked for.' }) text!: string;
  @EvidenceField() evidence?: EvidenceRequest[] | null;

  toAsked(): AskedAssessment {
    const { step, method, confidence, text, evidence } = this;
    return { step, method, confidence, text, evidence: evidence ?? [] };
  }
}

export class ReplyRequest {
  @TextField({ ...LIMITS.reply, description: 'Everybody reads it under the assessment.' }) text!: string;
}

/** What the municipality says to an assessment. It is never changed. */
export class AssessmentReplyDto {
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly on!: CivilDate;
  @ApiProperty({ type: String, format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: CommitmentDepartment }) readonly department!: CommitmentDepartment;
  @ApiProperty({ type: String, description: 'The office of the person who replied.' }) readonly office!: string;
  @ApiProperty({ type: EntryRedactionNotice, nullable: true, description: 'What a moderator took out of the text.' })
  readonly redaction!: EntryRedactionNotice | null;
}

/** A dated entry of an organisation. It is never changed: a newer one takes its place by its date. */
export class PublicAssessment {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the commitment.' }) readonly commitment!: number;
  @ApiProperty({ type: String, description: 'What was promised.' }) readonly commitmentTitle!: string;
  @ApiProperty({ type: MonitorName }) readonly organisation!: MonitorName;
  @ApiProperty({ enum: [...steps.ASSESSED_STEPS], enumName: 'AssessedStep' }) readonly step!: steps.AssessedStep;
  @ApiProperty({ enum: [...METHODS], enumName: 'AssessmentMethod' }) readonly method!: Method;
  @ApiProperty({ enum: [...CONFIDENCES], enumName: 'AssessmentConfidence' }) readonly confidence!: Confidence;
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly on!: CivilDate;
  @ApiProperty({ type: String, format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ ...DAY, description: 'Last day on which the municipality may reply, Europe/Sofia.' }) readonly replyUntil!: CivilDate;
  @ApiProperty({ type: [EvidenceItem] }) readonly evidence!: EvidenceItem[];
  @ApiProperty({ type: EntryRedactionNotice, nullable: true, description: 'What a moderator took out of the text.' })
  readonly redaction!: EntryRedactionNotice | null;
  @ApiProperty({ type: AssessmentReplyDto, nullable: true }) readonly reply!: AssessmentReplyDto | null;
}

export class AssessmentList {
  @ApiProperty({ type: [PublicAssessment], description: 'The newest first.' }) readonly items!: PublicAssessment[];
}

export class AssessmentPageQuery {
  @LineField({ max: 200, optional: true, description: 'Cursor of the next page, from `Link`.' }) after?: string | null;
}

export class AwaitedReply extends PublicAssessment {
  @ApiProperty({ type: CommitmentDepartment, description: 'The one that answers for the commitment.' })
  readonly department!: CommitmentDepartment;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Days after today on which it may still be replied to; 0 on the last one.' })
  readonly daysLeft!: number;
}

export class AwaitedReplyList {
  @ApiProperty({ type: [AwaitedReply], description: 'The first to end first.' }) readonly items!: AwaitedReply[];
}
