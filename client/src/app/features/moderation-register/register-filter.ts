import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../core/i18n/language';
import { monthText } from '../../core/i18n/months';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { SelectField, type SelectOption } from '../../ui/select-field';
import { decisionWords } from './decision-words';

/** A real GET form: what it asks stands in the address. */
@Component({
  selector: 'app-register-filter',
  imports: [RouterLink, SelectField],
  template: `
    <form
      class="register-filter"
      method="get"
      [action]="action"
      aria-label="Филтри на решенията"
      i18n-aria-label="@@public.moderation.filter"
    >
      <z-select-field
        name="month"
        i18n-label="@@public.moderation.month"
        label="Месец"
        i18n-placeholder="@@public.filter.any"
        placeholder="Всички"
        [options]="monthOptions()"
        [value]="query()['month'] ?? ''"
      />
      <z-select-field
        name="decision"
        i18n-label="@@public.moderation.decision"
        label="Решение"
        i18n-placeholder="@@public.filter.any"
        placeholder="Всички"
        [options]="decisions"
        [value]="query()['decision'] ?? ''"
      />
      <z-select-field
        name="reason"
        i18n-label="@@public.moderation.reason"
        label="Причина"
        i18n-placeholder="@@public.filter.any"
        placeholder="Всички"
        [options]="reasonOptions()"
        [value]="query()['reason'] ?? ''"
      />
      <div class="cluster">
        <button class="button" type="submit" i18n="@@public.filter.show">Покажете</button>
        @if (isFiltered()) {
          <a routerLink="/moderation" i18n="@@public.filter.clear">Махнете филтрите</a>
        }
      </div>
    </form>
  `,
})
export class RegisterFilter {
  readonly query = input.required<Record<string, string>>();
  readonly months = input.required<readonly string[]>();
  readonly isFiltered = input.required<boolean>();

  private readonly language = injectLanguage();
  private readonly reasons = inject(ReasonDirectory);
  protected readonly action = `/${injectLanguage()}/moderation`;
  protected readonly decisions: SelectOption[] = Object.entries(decisionWords).map(([value, { text }]) => ({ value, label: text }));
  protected readonly monthOptions = computed<SelectOption[]>(() =>
    this.months().map((month) => ({ value: month, label: monthText(month, this.language) })),
  );
  protected readonly reasonOptions = computed<SelectOption[]>(() => [...this.reasons.labels()].map(([value, label]) => ({ value, label })));
}
