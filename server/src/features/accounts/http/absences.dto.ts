import { ApiProperty } from '@nestjs/swagger';
import { OFFICES, type Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { CivilDateField, IdField, LineField } from '../../../platform/http/fields/field.js';
import { ABSENCE_STATES, ABSENCE_WARNINGS, type AbsenceState, type AbsenceWarning } from '../domain/absence.js';

const DAY = { type: String, format: 'date' } as const;

export class AbsencePersonDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
}

/** An absence with who stands in. */
export class AbsenceDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: AbsencePersonDto, description: 'With the department of the position.' }) readonly holder!: AbsencePersonDto;
  @ApiProperty({ enum: OFFICES, enumName: 'Office' }) readonly office!: Office;
  @ApiProperty({ type: AbsencePersonDto }) readonly deputy!: AbsencePersonDto;
  @ApiProperty({ ...DAY, description: 'First day in Europe/Sofia, inclusive.' }) readonly firstDay!: CivilDate;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day, inclusive; null until further notice.' })
  readonly lastDay!: CivilDate | null;
  @ApiProperty({ enum: [...ABSENCE_STATES], enumName: 'AbsenceState' }) readonly state!: AbsenceState;
  @ApiProperty({ enum: [...ABSENCE_WARNINGS], enumName: 'AbsenceWarning', isArray: true, description: 'What needs a look.' })
  readonly warnings!: AbsenceWarning[];
}

export class AbsenceListDto {
  @ApiProperty({ type: [AbsenceDto], description: 'The latest first day first.' }) readonly items!: AbsenceDto[];
}

export class AbsenceQueryDto {
  @LineField({ max: 200, optional: true, description: 'Cursor of a `next` link.' }) after?: string | null;
}

export class NewAbsenceDto {
  @IdField({ description: 'An active official who is mayor, deputy mayor, secretary or head of department.' }) holder!: AccountId;
  @IdField({ description: 'Another active official.' }) deputy!: AccountId;
  @CivilDateField({ description: 'First day in Europe/Sofia, inclusive.' }) firstDay!: CivilDate;
  @CivilDateField({ optional: true, description: 'Last day, inclusive; null until further notice.' }) lastDay?: CivilDate | null;
}

export class AbsencePatchDto {
  @IdField({ optional: true }) deputy?: AccountId | null;
  @CivilDateField({ optional: true }) firstDay?: CivilDate | null;
  @CivilDateField({ optional: true, description: 'Null: until further notice.' }) lastDay?: CivilDate | null;
}

export class OwnAbsencesDto {
  @ApiProperty({ type: [AbsenceDto], description: 'When one is away, and who stands in; now and later.' }) readonly absences!: AbsenceDto[];
  @ApiProperty({ type: [AbsenceDto], description: 'For whom one stands in; now and later.' }) readonly standsInFor!: AbsenceDto[];
}
