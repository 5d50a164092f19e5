import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CalendarHoliday, MovedDay } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { FIRST_YEAR, LAST_YEAR } from './term-question';

/** The official holidays of a year, with the days off that stand in for those on weekends. */
@Component({
  selector: 'app-holiday-table',
  imports: [RouterLink],
  templateUrl: './holiday-table.html',
})
export class HolidayTable {
  readonly year = input.required<number>();
  readonly holidays = input.required<readonly CalendarHoliday[]>();
  readonly moved = input.required<readonly MovedDay[]>();
  /** The question in the address, which links to other years keep. */
  readonly kept = input.required<Record<string, string>>();

  private readonly date = injectDateFormat();
  protected readonly rows = computed(() =>
    this.holidays().map((holiday) => ({
      ...holiday,
      day: this.date(holiday.on),
      standsInDay: holiday.standsIn === null ? '' : this.date(holiday.standsIn),
    })),
  );
  protected readonly movedRows = computed(() => this.moved().map((moved) => ({ ...moved, day: this.date(moved.on) })));
  protected readonly neighbours = computed(() =>
    [this.year() - 1, this.year() + 1]
      .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
      .map((year) => ({ year, query: { ...this.kept(), year } })),
  );
}
