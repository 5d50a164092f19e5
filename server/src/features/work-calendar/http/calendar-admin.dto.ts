import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { CivilDateField, FlagField, LineField } from '../../../platform/http/fields/field.js';
import { ACT_MAX, type KeptException } from '../domain/exception-rules.js';
import type { ChangedException } from '../use-cases/calendar-changes.js';

const MOMENT = { type: String, format: 'date-time' } as const;

/** A day that is not as the rule says, by an act. */
export class CalendarExceptionDto {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String, format: 'date' }) readonly date!: CivilDate;
  @ApiProperty({ type: Boolean, description: 'True: people work on it; false: nobody does.' }) readonly working!: boolean;
  @ApiProperty({ type: String, example: 'РМС № 873 от 2026 г.' }) readonly act!: string;
  @ApiProperty(MOMENT) readonly addedAt!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'Account of who added it.' }) readonly addedBy!: string;
  @ApiProperty({ ...MOMENT, nullable: true, description: 'Since when the rule holds again; null while the exception is in force.' })
  readonly endedAt!: string | null;

  static of({ id, date, working, act, addedAt, addedBy, endedAt }: KeptException): CalendarExceptionDto {
    return { id, date, working, act, addedAt: addedAt.toISOString(), addedBy, endedAt: endedAt?.toISOString() ?? null };
  }
}

export class CalendarExceptionListDto {
  @ApiProperty({ type: [CalendarExceptionDto] }) readonly items!: CalendarExceptionDto[];
}

export class ChangedExceptionDto extends CalendarExceptionDto {
  @ApiProperty({ type: 'integer', description: 'Open cases whose due days moved with it.' }) readonly movedCases!: number;

  static from({ exception, movedCases }: ChangedException): ChangedExceptionDto {
    return { ...CalendarExceptionDto.of(exception), movedCases };
  }
}

export class NewCalendarExceptionDto {
  @CivilDateField({ description: 'Europe/Sofia.' }) date!: CivilDate;
  @FlagField({ description: 'True: people work on it; false: nobody does.' }) working!: boolean;
  @LineField({ min: 3, max: ACT_MAX, description: 'Number and date of the act.', example: 'РМС № 873 от 2026 г.' }) act!: string;
}
