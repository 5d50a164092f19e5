import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, FlagField, LineField, TextField, WholeNumberField } from '../../../platform/http/fields/field.js';
import { REASON_PLACEHOLDERS, type ReasonPlaceholder } from '../domain/placeholders.js';
import { type Reason, REASON_EFFECTS, type ReasonDetails, type ReasonEffect } from '../domain/reason.js';
import { REASON_CODE, REASON_CODE_MAX } from './reason-code.js';

const DAY = { type: String, format: 'date', nullable: true } as const;
const EFFECT = { enum: REASON_EFFECTS, enumName: 'ReasonEffect' } as const;
const FILLED_IN = 'How the text to the author begins; what stands in braces is filled in when deciding.';

/** A reason as everybody may read it: one period of a code. A case shows the words that held on the day of its decision. */
export class PublicReason {
  @ApiProperty(REASON_CODE) code!: string;
  @ApiProperty({ type: String }) labelBg!: string;
  @ApiProperty({ type: String }) labelEn!: string;
  @ApiProperty({ type: String }) explanationBg!: string;
  @ApiProperty({ type: String }) explanationEn!: string;
  @ApiProperty(EFFECT) effect!: ReasonEffect;
  @ApiProperty({ ...DAY, description: 'First day, inclusive, Europe/Sofia; null means since ever.' }) validFrom!: CivilDate | null;
  @ApiProperty({ ...DAY, description: 'Last day, inclusive, Europe/Sofia; null means until further notice.' }) validTo!: CivilDate | null;

  static of({ code, labelBg, labelEn, explanationBg, explanationEn, effect, validFrom, validTo }: Reason): PublicReason {
    return { code, labelBg, labelEn, explanationBg, explanationEn, effect, validFrom, validTo };
  }
}

export class PublicReasonList {
  @ApiProperty({ type: [PublicReason], description: 'Also those that ended. Of one code the earlier period first.' })
  items!: PublicReason[];
}

/** A reason that a moderator may choose today, with the beginning of the text to the author. */
export class ReasonChoice {
  @ApiProperty(REASON_CODE) code!: string;
  @ApiProperty({ type: String }) labelBg!: string;
  @ApiProperty({ type: String }) labelEn!: string;
  @ApiProperty(EFFECT) effect!: ReasonEffect;
  @ApiProperty({ type: String, description: FILLED_IN }) templateBg!: string;
  @ApiProperty({ type: String, description: FILLED_IN }) templateEn!: string;

  static of({ code, labelBg, labelEn, effect, templateBg, templateEn }: Reason): ReasonChoice {
    return { code, labelBg, labelEn, effect, templateBg, templateEn };
  }
}

export class ReasonChoiceList {
  @ApiProperty({ type: [ReasonChoice] }) items!: ReasonChoice[];
}

export class NewReasonDto {
  @LineField({ max: REASON_CODE_MAX, description: 'Part of the public record; it never changes.', example: 'insult' }) code!: string;
  @WholeNumberField({ min: 1, max: 999, description: 'Place in lists.' }) position!: number;
  @LineField({ max: 80 }) labelBg!: string;
  @LineField({ max: 80 }) labelEn!: string;
  @LineField({ max: 300, description: 'One sentence for everybody.' }) explanationBg!: string;
  @LineField({ max: 300, description: 'One sentence for everybody.' }) explanationEn!: string;
  @TextField({ min: 3, max: 1_000, description: FILLED_IN }) templateBg!: string;
  @TextField({ min: 3, max: 1_000, description: FILLED_IN }) templateEn!: string;
  @ChoiceField(REASON_EFFECTS, { enumName: 'ReasonEffect' }) effect!: ReasonEffect;
  @FlagField({ optional: true, description: 'Whether a moderator may choose it; true unless told.' }) byHand?: boolean | null;
  @CivilDateField({ optional: true, description: 'First day on which it can be chosen.' }) validFrom?: CivilDate | null;
  @CivilDateField({ optional: true, description: 'Last day on which it can be chosen.' }) validTo?: CivilDate | null;

  toDetails(): ReasonDetails {
    const { code, position, labelBg, labelEn, explanationBg, explanationEn, templateBg, templateEn, effect } = this;
    const { byHand, validFrom = null, validTo = null } = this;
    const words = { labelBg, labelEn, explanationBg, explanationEn, templateBg, templateEn };
    return { code, position, ...words, effect, byHand: byHand ?? true, validFrom, validTo };
  }
}

export class ReasonPatchDto extends PartialType(OmitType(NewReasonDto, ['code', 'toDetails'])) {}

export class AdminReasonDto extends PublicReason {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) position!: number;
  @ApiProperty({ type: String }) templateBg!: string;
  @ApiProperty({ type: String }) templateEn!: string;
  @ApiProperty({ type: Boolean }) byHand!: boolean;
  @ApiProperty({ ...DAY, description: 'Day of the last decision under it; then its words and its effect stay.' })
  lastUsedOn!: CivilDate | null;

  static override of(reason: Reason): AdminReasonDto {
    const { id, position, templateBg, templateEn, byHand, lastUsedOn } = reason;
    return { ...PublicReason.of(reason), id, position, templateBg, templateEn, byHand, lastUsedOn };
  }
}

export class AdminReasonListDto {
  @ApiProperty({ type: [AdminReasonDto] }) items!: AdminReasonDto[];
  @ApiProperty({
    enum: REASON_PLACEHOLDERS,
    enumName: 'ReasonPlaceholder',
    isArray: true,
    description: 'What templates may hold in braces.',
  })
  placeholders!: ReasonPlaceholder[];
}
