import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';

import type { CalendarYear, DueDay, TermOfLaw } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { problemOf } from '../../core/http/problem';
import { injectResponseStatus } from '../../core/http/response-status';
import { civilDateOf, injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { DateField } from '../../ui/date-field';
import { Details } from '../../ui/details';
import { ErrorSummary } from '../../ui/error-summary';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { SelectField, type SelectOption } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { HolidayTable } from './holiday-table';
import { TermTable } from './term-table';
import { apiQuery, dateOrEmpty, formProblems, shownYear } from './term-question';

/** When a term of law ends, with the computation under it, and the holidays of a year. What is asked stands in the address. */
@Component({
  selector: 'app-calendar-page',
  imports: [DateField, Details, ErrorSummary, HolidayTable, Icon, PageFailure, PageHeading, SelectField, TermTable, TextField],
  templateUrl: './calendar-page.html',
})
export class CalendarPage {
  readonly from = input<string>();
  readonly count = input<string>();
  readonly unit = input<string>();
  readonly year = input<string>();

  protected readonly today = civilDateOf(new Date());
  protected readonly action = `/${injectLanguage()}/work-calendar`;
  protected readonly units: SelectOption[] = [
    { value: 'months', label: $localize`:@@pages.calendar.months:месеци` },
    { value: 'weeks', label: $localize`:@@pages.calendar.weeks:седмици` },
    { value: 'days', label: $localize`:@@pages.calendar.days:дни` },
    { value: 'workingDays', label: $localize`:@@pages.calendar.working-days:работни дни` },
  ];

  private readonly question = computed(() => ({ from: this.from(), count: this.count(), unit: this.unit() }));
  private readonly query = computed(() => apiQuery(this.question()));
  protected readonly due = httpResource<DueDay>(() => {
    const params = this.query();
    return params === null ? undefined : { url: '/api/v1/work-calendar/due', params };
  });
  private readonly problem = computed(() => (this.due.error() === undefined ? null : problemOf(this.due.error())));
  /** Typed wrong, which is the reader's to put right; any other failure is ours. */
  protected readonly isWrong = computed(() => [400, 422].includes(this.problem()?.status ?? 0));
  protected readonly problems = computed(() => formProblems(this.problem()?.errors ?? [], this.question()));

  private readonly format = injectDateFormat();
  protected readonly answer = computed(() => {
    if (!this.due.hasValue()) return null;
    const { dueOn, explanation, skipped } = this.due.value();
    return {
      dueOn,
      explanation,
      day: this.format(dueOn),
      skipped: skipped.map(({ on, reason }) => ({ on, day: this.format(on), reason })),
    };
  });

  protected readonly start = computed(() => dateOrEmpty(this.from() ?? this.today));
  protected readonly shownYear = computed(() => shownYear(this.year(), Number((this.answer()?.dueOn ?? this.today).slice(0, 4))));
  private readonly calendar = httpResource<CalendarYear>(() => ({
    url: '/api/v1/work-calendar/holidays',
    params: { year: this.shownYear() },
  }));
  protected readonly holidays = computed(() => (this.calendar.hasValue() ? this.calendar.value().items : []));
  protected readonly moved = computed(() => (this.calendar.hasValue() ? this.calendar.value().moved : []));
  private readonly table = httpResource<{ items: TermOfLaw[] }>(() => '/api/v1/work-calendar/terms');
  protected readonly terms = computed(() => (this.table.hasValue() ? this.table.value().items : []));
  /** What links to other years keep. */
  protected readonly kept = computed<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(this.question()).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );

  constructor() {
    const setStatus = injectResponseStatus();
    effect(() => {
      if (this.isWrong()) setStatus(422);
    });
  }

  protected wrongOf(field: string): string {
    return this.problems().find(({ fieldId }) => fieldId === field)?.text ?? '';
  }
}
