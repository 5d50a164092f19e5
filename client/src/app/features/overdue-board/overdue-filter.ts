import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { BoardLine } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import { SelectField, type SelectOption } from '../../ui/select-field';

/** A real GET form: what it asks stands in the address. */
@Component({
  selector: 'app-overdue-filter',
  imports: [RouterLink, SelectField],
  template: `
    <form
      class="board-filter"
      method="get"
      [action]="action"
      aria-label="Филтри на просрочените случаи"
      i18n-aria-label="@@board.filter.label"
    >
      <z-select-field
        name="department"
        i18n-label="@@board.filter.department"
        label="Отдел"
        i18n-placeholder="@@board.filter.any"
        placeholder="Всички"
        [options]="departments()"
        [value]="query()['department'] ?? ''"
      />
      <z-select-field
        name="topic"
        i18n-label="@@board.filter.topic"
        label="Тема"
        i18n-placeholder="@@board.filter.any"
        placeholder="Всички"
        [options]="topics"
        [value]="query()['topic'] ?? ''"
      />
      <div class="cluster">
        <button class="button" type="submit" i18n="@@board.filter.show">Покажете</button>
        @if (isFiltered()) {
          <a routerLink="/overdue" i18n="@@board.filter.clear">Махнете филтрите</a>
        }
      </div>
    </form>
  `,
})
export class OverdueFilter {
  readonly query = input.required<Record<string, string>>();
  /** the departments of the board; those of the site until it is there */
  readonly lines = input.required<readonly BoardLine[]>();

  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  protected readonly action = `/${injectLanguage()}/overdue`;
  protected readonly topics: SelectOption[] = Object.entries(topicLabels).map(([value, label]) => ({ value, label }));
  protected readonly departments = computed<SelectOption[]>(() => {
    const known = this.lines().length > 0 ? this.lines() : this.directory.departments();
    return known.map((line) => ({ value: line.slug, label: localizedText(this.language, line, 'name') }));
  });
  protected readonly isFiltered = computed(() => Object.keys(this.query()).length > 0);
}
