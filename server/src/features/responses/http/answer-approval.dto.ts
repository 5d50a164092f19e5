import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { FlagField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';

export class SendBackRequest {
  @TextField({ ...vocabulary.LIMITS.note, description: 'What is to be changed, for the department.' }) note!: string;
}

export const APPROVALS = ['none', 'wanted', 'nobody'] as const;

/** What a second person has to do with the answer that you write or read. */
export class AnswerApproval {
  @ApiProperty({
    enum: APPROVALS,
    enumName: 'Approval',
    description: '`wanted`: somebody else of the department approves what you write; `nobody`: they should, and there is nobody.',
  })
  approval!: (typeof APPROVALS)[number];
  @ApiProperty({ type: Boolean, description: 'True when what waits for a second person is yours.' }) isYours!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The office of whoever wrote what waits.' }) proposedBy!: string | null;
  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'From when you may publish what waits and is yours without a second person.',
  })
  aloneFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', description: 'The day until which what is accepted today is carried out as a rule.' })
  usualDue!: CivilDate;
}

export class ApprovalRuleRequest {
  @FlagField({ description: 'Whether a second official approves each answer of the department.' }) isWanted!: boolean;
}

export class ApprovalRule {
  @ApiProperty({ type: String, description: 'Slug of the department.' }) department!: string;
  @ApiProperty({ type: Boolean }) isWanted!: boolean;
  @ApiProperty({ type: 'integer', description: 'How many officials answer for it today.' }) officials!: number;
}

export class ApprovalRuleList {
  @ApiProperty({ type: [ApprovalRule] }) items!: ApprovalRule[];
}
