import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, LineField, WholeNumberField } from '../../../platform/http/fields/field.js';
import { type DatedTerm, RETENTION_RULES, type RetentionRule, TERM_LIMITS, TERM_STATES, type TermState } from '../domain/retention-term.js';

const RULE = { enum: [...RETENTION_RULES], enumName: 'RetentionRule' } as const;
const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const { months, basis } = TERM_LIMITS;

/** A term as everybody may read it. */
export class RetentionTermDto {
  @ApiProperty(RULE) readonly rule!: RetentionRule;
  @ApiProperty({ type: 'integer', description: 'Months after the end of the case.' }) readonly months!: number;
  @ApiProperty({ ...DAY_OR_NULL, description: 'First day; null since ever.' }) readonly validFrom!: CivilDate | null;
  @ApiProperty({ ...DAY_OR_NULL, description: 'Last day; null until further notice.' }) readonly validTo!: CivilDate | null;
  @ApiProperty({ type: String, description: 'What it rests on; may be empty.' }) readonly basisBg!: string;
  @ApiProperty({ type: String, description: 'What it rests on; may be empty.' }) readonly basisEn!: string;
  @ApiProperty({ enum: [...TERM_STATES], enumName: 'RetentionTermState' }) readonly state!: TermState;

  static of({ id: _internal, ...term }: DatedTerm): RetentionTermDto {
    return term;
  }
}

export class RetentionTermListDto {
  @ApiProperty({ type: [RetentionTermDto], description: 'By rule; in force today, and what will follow.' })
  readonly items!: RetentionTermDto[];
}

export class AdminRetentionTermDto extends RetentionTermDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
}

export class AdminRetentionTermListDto {
  @ApiProperty({ type: [AdminRetentionTermDto], description: 'By rule, oldest first; those that held once, too.' })
  readonly items!: AdminRetentionTermDto[];
}

export class NewRetentionTermDto {
  @ChoiceField(RETENTION_RULES, { enumName: 'RetentionRule' }) rule!: RetentionRule;
  @WholeNumberField({ ...months, description: 'Months after the end of the case.' }) months!: number;
  @CivilDateField({ description: 'First day on which it holds; tomorrow at the earliest.' }) validFrom!: CivilDate;
  @LineField({ min: 0, max: basis.max, optional: true, description: 'What it rests on: a law or an order.' }) basisBg?: string | null;
  @LineField({ min: 0, max: basis.max, optional: true }) basisEn?: string | null;
}
