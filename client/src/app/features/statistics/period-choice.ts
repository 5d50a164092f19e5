import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../core/i18n/language';
import { monthsBetween, monthText } from '../../core/i18n/months';
import { Details } from '../../ui/details';
import { SelectField, type SelectOption } from '../../ui/select-field';
import type { Period } from './list-links';

/** Which months: the last twelve, a year, all, or any by a form. What is chosen stands in the address. */
@Component({
  selector: 'app-period-choice',
  imports: [Details, RouterLink, SelectField],
  template: `
    <nav aria-label="Период" i18n-aria-label="@@statistics.period.label">
      <ul class="division-links">
        @for (each of choices(); track each.label) {
          <li>
            <a routerLink="/statistics" [queryParams]="each.query" [attr.aria-current]="each.isHere ? 'page' : null">{{ each.label }}</a>
          </li>
        }
      </ul>
    </nav>
    <z-details i18n-summary="@@statistics.period.other" summary="Друг период" [open]="isOther()">
      <form class="period-form" method="get" [action]="action">
        <z-select-field name="from" i18n-label="@@statistics.period.from" label="От месец" [options]="months()" [value]="period().from" />
        <z-select-field name="to" i18n-label="@@statistics.period.to" label="До месец" [options]="months()" [value]="period().to" />
        <div class="cluster"><button class="button" type="submit" i18n="@@public.filter.show">Покажете</button></div>
      </form>
    </z-details>
  `,
})
export class PeriodChoice {
  readonly period = input.required<Period>();
  /** `YYYY-MM` of the first case ever; null before there is one */
  readonly firstMonth = input.required<string | null>();
  /** `YYYY-MM` of today */
  readonly thisMonth = input.required<string>();
  /** whether the address asks for anything */
  readonly isAsked = input.required<boolean>();

  private readonly language = injectLanguage();
  protected readonly action = `/${injectLanguage()}/statistics`;
  private readonly first = computed(() => {
    const first = this.firstMonth() ?? this.thisMonth();
    return first < this.thisMonth() ? first : this.thisMonth();
  });
  protected readonly choices = computed(() => {
    const years = [...new Set(monthsBetween(this.first(), this.thisMonth()).map((month) => month.slice(0, 4)))].reverse();
    const year = (name: string) => ({ label: name, query: { from: `${name}-01`, to: `${name}-12` } });
    const asked = [
      ...years.map(year),
      { label: $localize`:@@statistics.period.all:Всичко`, query: { from: this.first(), to: this.thisMonth() } },
    ];
    return [
      { label: $localize`:@@statistics.period.year:Последните 12 месеца`, query: {}, isHere: !this.isAsked() },
      ...asked.map((each) => ({ ...each, isHere: this.isAsked() && this.isPeriod(each.query) })),
    ];
  });
  protected readonly isOther = computed(() => !this.choices().some(({ isHere }) => isHere));
  /** The newest first; those of the period, too, where nothing came. */
  protected readonly months = computed<SelectOption[]>(() => {
    const { from, to } = this.period();
    const [first, last] = [[this.first(), from].sort()[0] ?? from, [this.thisMonth(), to].sort()[1] ?? to];
    return monthsBetween(first, last)
      .reverse()
      .map((month) => ({ value: month, label: monthText(month, this.language) }));
  });

  private isPeriod({ from, to }: Period): boolean {
    return from === this.period().from && to === this.period().to;
  }
}
