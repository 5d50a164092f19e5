import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import { CivilDateField, LineField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { EXTENSION_LIMITS, type ExtensionForm } from '../domain/extension.js';
import { CaseDeadline, DeadlineWords } from './deadline.dto.js';

const { issuer, actNumber, reason } = EXTENSION_LIMITS;

/** The act by which the superior body extended the term. Everybody reads all of it: offices, never names of people. */
export class ExtensionRequest {
  @LineField({ ...issuer, description: 'The body that decided it.', example: 'Областен управител' }) issuer!: string;
  @LineField({ ...actNumber, example: 'РД-15-112' }) actNumber!: string;
  @CivilDateField({ description: 'Not in the future, and not before the receipt.' }) actDate!: CivilDate;
  @TextField({ ...reason, description: 'Why, for everybody.' }) reason!: string;
  @CivilDateField({ description: 'The new last day as the act names it; it moves on when it is a day of rest.' }) lastDay!: CivilDate;
  @CivilDateField({ optional: true, description: 'When the sender was told; left out where the letter of the platform tells it.' })
  toldOn?: CivilDate | null;

  toForm(): ExtensionForm {
    const { issuer: by, actNumber: act, actDate, reason: why, lastDay, toldOn = null } = this;
    return { issuer: by, actNumber: act, actDate, reason: why, lastDay, toldOn };
  }
}

export class ClarificationQuestion {
  @TextField({ ...vocabulary.LIMITS.message, description: 'The question; only the author reads it.' }) text!: string;
}

export class ExtensionLimitDto {
  @ApiProperty({ type: String, format: 'date', description: 'The last day that the law allows.' }) readonly on!: CivilDate;
  @ApiProperty({ type: DeadlineWords, description: 'The article that says so.' }) readonly article!: Words;
}

/** The clock of a case as staff work on it. */
export class DeadlineDesk {
  @ApiProperty({ type: CaseDeadline }) readonly deadline!: CaseDeadline;
  @ApiProperty({ type: ExtensionLimitDto, nullable: true, description: 'How far it can be extended now; null when not at all.' })
  readonly limit!: ExtensionLimitDto | null;
}
