import { Component, computed, input } from '@angular/core';

import type { StatisticsDivision, StatisticsGroup } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { Details } from '../../ui/details';
import { Icon } from '../../ui/icon';
import { GroupBars } from './group-bars';
import { injectGroupRows } from './group-rows';
import type { Period } from './list-links';
import { NumbersTable } from './numbers-table';

const HEADINGS: Readonly<Record<StatisticsDivision, string>> = {
  topic: $localize`:@@statistics.by.topic:По теми`,
  department: $localize`:@@statistics.by.department:По отдели`,
  settlement: $localize`:@@statistics.by.settlement:По населени места`,
  month: $localize`:@@statistics.by.month:По месеци`,
};

const COLUMNS: Readonly<Record<StatisticsDivision, string>> = {
  topic: $localize`:@@statistics.column.topic:Тема`,
  department: $localize`:@@statistics.column.department:Отдел`,
  settlement: $localize`:@@statistics.column.settlement:Населено място`,
  month: $localize`:@@statistics.column.month:Месец`,
};

/** One division of the figures: a drawing, the bars of its groups, and every number as a table and as a file. */
@Component({
  selector: 'app-division-part',
  imports: [Details, GroupBars, Icon, NumbersTable],
  template: `
    <section class="board-part" [attr.aria-labelledby]="headingId()">
      <h2 [id]="headingId()">{{ heading() }}</h2>
      <div [class.division-pair]="hasDrawing() && hasBars()">
        <ng-content />
        @if (hasBars()) {
          <app-group-bars [rows]="rows()" />
        }
      </div>
      <z-details i18n-summary="@@statistics.all-numbers" summary="Всички числа като таблица">
        <app-numbers-table [labelledBy]="headingId()" [column]="column()" [rows]="rows()" [hasFixRate]="by() !== 'settlement'" />
        <p>
          <a class="with-icon" [href]="file()" download
            ><z-icon name="download" /><span i18n="@@statistics.csv-part">Изтеглете тази таблица (CSV)</span></a
          >
        </p>
      </z-details>
    </section>
  `,
})
export class DivisionPart {
  readonly by = input.required<StatisticsDivision>();
  readonly groups = input.required<readonly StatisticsGroup[]>();
  readonly period = input.required<Period>();
  /** what is drawn in place of, or beside, the bars */
  readonly hasDrawing = input(false);
  readonly hasBars = input(true);

  private readonly language = injectLanguage();
  private readonly rowsOf = injectGroupRows();
  protected readonly heading = computed(() => HEADINGS[this.by()]);
  protected readonly column = computed(() => COLUMNS[this.by()]);
  protected readonly headingId = computed(() => `by-${this.by()}-heading`);
  protected readonly rows = computed(() => this.rowsOf(this.by(), this.groups(), this.period()));
  protected readonly file = computed(() => {
    const { from, to } = this.period();
    return `/api/v1/statistics.csv?from=${from}&to=${to}&by=${this.by()}&lang=${this.language}`;
  });
}
