import { ApiProperty } from '@nestjs/swagger';
import { type CivilDate, yearOf } from '../../../kernel/civil-date.js';
import type { Language } from '../../../kernel/words.js';
import { ChoiceField, LineField } from '../../../platform/http/fields/field.js';
import { HOLIDAY_WORDS, restWords, weekday } from '../domain/calendar-words.js';
import { ASKED_YEARS, LONGEST } from '../domain/due-question.js';
import { explanationOf } from '../domain/explanation.js';
import { type HolidayName, holidaysOf } from '../domain/holidays.js';
import type { Due } from '../domain/term.js';
import type { CalendarException } from '../domain/working-days.js';

const DATE = { type: String, format: 'date' } as const;
const TEXT_LANGUAGE = { optional: true, description: 'Language of the answer; else `Accept-Language` says it.' } as const;
const YEARS = `${ASKED_YEARS.min} to ${ASKED_YEARS.max}`;
// Read as text: what a person typed wrong is a rule broken (422), with the rule named by the domain.
const counted = (what: string, most: number) => ({ min: 0, max: 20, optional: true, description: `${what}, 1 to ${most}.`, example: '2' });

/** A start and exactly one of the four terms. */
export class DueQuery {
  @LineField({
    ...{ min: 0, max: 20, optional: true, example: '2026-11-23' },
    description: `Required: the day of the start, which is not counted itself (\`YYYY-MM-DD\`, years ${YEARS}).`,
  })
  readonly from?: string;
  @LineField(counted('Calendar days', LONGEST.days)) readonly days?: string;
  @LineField(counted('Weeks', LONGEST.weeks)) readonly weeks?: string;
  @LineField(counted('Months', LONGEST.months)) readonly months?: string;
  @LineField(counted('Working days', LONGEST.workingDays)) readonly workingDays?: string;
  @ChoiceField(['bg', 'en'], TEXT_LANGUAGE) readonly lang?: string;
}

export class DayOfRest {
  @ApiProperty({ ...DATE, example: '2027-01-23' }) readonly on!: string;
  @ApiProperty({ type: String, description: 'Why nobody works on it, in the language of the answer.', example: 'събота' })
  readonly reason!: string;
}

/** The last day of a term, and how it was found. */
export class DueDay {
  @ApiProperty({ ...DATE, example: '2027-01-25', description: 'In time until the end of this day in Europe/Sofia.' })
  readonly dueOn!: string;
  @ApiProperty({ type: String, example: '23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027' }) readonly explanation!: string;
  @ApiProperty({ type: [DayOfRest], description: 'Days that were passed over: left out of working days, or rest at the end of the term.' })
  readonly skipped!: DayOfRest[];

  static of(due: Due, language: Language): DueDay {
    const passed = due.explanation.flatMap((step) => (step.kind === 'raw' || step.kind === 'rolled' ? step.skipped : []));
    return {
      dueOn: due.dueOn,
      explanation: explanationOf(due)[language],
      skipped: passed.map(({ on, because }) => ({ on, reason: restWords(on, because)[language] })),
    };
  }
}

export class HolidaysQuery {
  @LineField({ min: 0, max: 20, description: `Years ${YEARS}.`, example: '2027' }) readonly year!: string;
  @ChoiceField(['bg', 'en'], TEXT_LANGUAGE) readonly lang?: string;
}

export class CalendarHoliday {
  @ApiProperty({ ...DATE, example: '2026-05-24' }) readonly on!: string;
  @ApiProperty({ type: String, example: 'неделя' }) readonly weekday!: string;
  @ApiProperty({ type: String, description: 'In the language of the answer.' }) readonly name!: string;
  @ApiProperty({
    ...DATE,
    nullable: true,
    example: '2026-05-25',
    description: 'The day off that stands in for it, when it is on a weekend.',
  })
  readonly standsIn!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'понеделник' }) readonly standsInWeekday!: string | null;
}

export class MovedDay {
  @ApiProperty({ ...DATE }) readonly on!: string;
  @ApiProperty({ type: String, example: 'събота' }) readonly weekday!: string;
  @ApiProperty({ type: Boolean, description: 'True: people work on it; false: nobody does.' }) readonly working!: boolean;
  @ApiProperty({ type: String, description: 'The act that says so.' }) readonly act!: string;
}

/** The holidays of a year by rule (Labour Code, Art. 154), in the order of the year; two of one day are two. */
export class CalendarYear {
  @ApiProperty({ type: 'integer', example: 2027 }) readonly year!: number;
  @ApiProperty({ type: [CalendarHoliday] }) readonly items!: CalendarHoliday[];
  @ApiProperty({ type: [MovedDay], description: 'Days that an act made working, or days of rest, against the rule.' })
  readonly moved!: MovedDay[];

  static of(year: number, exceptions: readonly CalendarException[], language: Language): CalendarYear {
    const days = [...holidaysOf(year)];
    const standIns = new Map<HolidayName, CivilDate>(days.flatMap(([on, day]) => (day.kind === 'substitute' ? [[day.of, on]] : [])));
    const items = days.flatMap(([on, day]) =>
      day.kind === 'substitute' ? [] : day.names.map((name) => holiday(on, name, standIns.get(name) ?? null, language)),
    );
    const moved = exceptions
      .filter(({ date }) => yearOf(date) === year)
      .map(({ date, working, act }) => ({ on: date, weekday: weekday(date)[language], working, act }))
      .sort((one, other) => (one.on < other.on ? -1 : 1));
    return { year, items, moved };
  }
}

function holiday(on: CivilDate, name: HolidayName, standsIn: CivilDate | null, language: Language): CalendarHoliday {
  const standsInWeekday = standsIn === null ? null : weekday(standsIn)[language];
  return { on, weekday: weekday(on)[language], name: HOLIDAY_WORDS[name][language], standsIn, standsInWeekday };
}
