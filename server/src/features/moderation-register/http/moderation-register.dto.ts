import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { type AppealState, REGISTER_DECISIONS, type RegisterDecision } from '../../moderation/index.js';
import { REASON_CODE, REASON_CODE_MAX } from '../../reasons/index.js';

const COUNT = { type: 'integer' } as const;
const HOURS = { type: Number, nullable: true } as const;
const WORKING = 'Working hours from the receipt: nights count, weekends and holidays do not, so that a working day has 24.';

/** The filters of the register, all optional and all in the URL. */
export class ModerationRegisterQuery {
  @LineField({ min: 0, max: 7, optional: true, description: 'Month of the decision, Europe/Sofia.', example: '2026-11' })
  readonly month?: string;
  @ChoiceField(REGISTER_DECISIONS, { optional: true, enumName: 'RegisterDecision', description: 'What moderators decided.' })
  readonly decision?: RegisterDecision;
  @LineField({ min: 0, max: REASON_CODE_MAX, optional: true, description: 'Code of a reason: only what was withheld for it.' })
  readonly reason?: string;
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 50 unless told.' }) readonly limit?: number;
  @LineField({ max: 200, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string;
}

/** A decision on whether everybody may read a text, or on an appeal against one. */
export class RegisteredDecision {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly at!: string;
  @ApiProperty({ enum: REGISTER_DECISIONS, enumName: 'RegisterDecision', description: 'What moderators decided.' })
  readonly decision!: RegisterDecision;
  @ApiProperty({ ...REASON_CODE, nullable: true }) readonly reasonCode!: string | null;
  @ApiProperty({ type: Boolean, description: 'False for a decision that changes an earlier one.' }) readonly isFirst!: boolean;
  @ApiProperty({
    enum: ['open', 'upheld', 'overturned', 'dropped'],
    enumName: 'AppealState',
    nullable: true,
    description: 'What became of the appeal against it; null when there was none. `dropped`: the author took the case back.',
  })
  readonly appeal!: AppealState | null;
  @ApiProperty({ type: Number, description: WORKING }) readonly workingHours!: number;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether a first decision kept the house rule of two working days; null for a later one.',
  })
  readonly inTime!: boolean | null;
}

export class ModerationRegisterPage {
  @ApiProperty({ type: [RegisteredDecision], description: 'Newest first.' }) readonly items!: RegisteredDecision[];
}

export class WithheldByReason {
  @ApiProperty(REASON_CODE) readonly reasonCode!: string;
  @ApiProperty(COUNT) readonly count!: number;
}

/** What moderation did in one month. Each decision is public, so no count is suppressed. */
export class ModerationMonth {
  @ApiProperty({ type: String, example: '2026-11', description: 'Europe/Sofia.' }) readonly month!: string;
  @ApiProperty(COUNT) readonly received!: number;
  @ApiProperty(COUNT) readonly publishedAsWritten!: number;
  @ApiProperty(COUNT) readonly publishedRedacted!: number;
  @ApiProperty(COUNT) readonly withheld!: number;
  @ApiProperty({ type: [WithheldByReason], description: 'The most frequent first.' }) readonly withheldBy!: WithheldByReason[];
  @ApiProperty({ ...COUNT, description: 'Decisions that changed an earlier one; they are counted above, too.' })
  readonly secondDecisions!: number;
  @ApiProperty({ ...COUNT, description: 'Appeals decided in this month, whenever the text was withheld; not counted above.' })
  readonly appealsDecided!: number;
  @ApiProperty({ ...COUNT, description: 'Those of them in which the decision fell and the text was published.' })
  readonly appealsOverturned!: number;
  @ApiProperty({ ...HOURS, description: `Of first decisions. ${WORKING}` }) readonly medianWorkingHours!: number | null;
  @ApiProperty({ ...HOURS, description: 'Nine first decisions of ten took no longer.' }) readonly p90WorkingHours!: number | null;
  @ApiProperty({ ...HOURS, description: 'Of first decisions those within two working days, from 0 to 1.' }) readonly shareInTime!:
    number | null;
}

export class ModerationMonths {
  @ApiProperty({ type: [ModerationMonth], description: 'The present month first; quiet months are there, too.' })
  readonly items!: ModerationMonth[];
}
