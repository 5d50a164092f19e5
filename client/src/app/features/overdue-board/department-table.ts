import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { OverdueBoard } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber } from '../../core/i18n/numbers';
import { localizedText } from '../../core/i18n/localized-text';
import { SiteDirectory } from '../../core/site/site-directory';
import { Icon } from '../../ui/icon';
import { daysText, medianText, shareInTimeText } from './figure-words';

/** The figures of each department. On a narrow screen each department is a card. */
@Component({
  selector: 'app-department-table',
  imports: [Icon, NgTemplateOutlet, RouterLink],
  templateUrl: './department-table.html',
})
export class DepartmentTable {
  readonly board = input.required<OverdueBoard>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly municipality = inject(SiteDirectory).municipalityName;
  protected readonly rows = computed(() =>
    this.board().departments.map((line) => ({
      ...this.cells(line),
      link: ['/departments', line.slug],
      name: localizedText(this.language, line, 'name'),
      isClosed: line.isClosed,
    })),
  );
  protected readonly others = computed(() => {
    const cells = this.cells(this.board().withoutDepartment);
    return cells.running === '0' ? null : cells;
  });
  protected readonly total = computed(() => this.cells(this.board().total));

  private cells({ running, overdue, answered, waitingSince, waitingDays, shareInTime, medianDays }: OverdueBoard['total']) {
    return {
      running: formatNumber(running, this.language),
      overdue: formatNumber(overdue, this.language),
      isLate: overdue > 0,
      waiting: waitingDays === null ? '' : daysText(waitingDays, this.language),
      since: waitingSince === null ? '' : this.date(waitingSince, 'short'),
      answered: formatNumber(answered, this.language),
      isTooFew: shareInTime === null && medianDays === null,
      share: shareInTimeText(shareInTime, this.language),
      median: medianText(medianDays, this.language),
    };
  }
}
