import { Component, computed, inject, input } from '@angular/core';

import type { ModerationMonth } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { monthText } from '../../core/i18n/months';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { Icon } from '../../ui/icon';
import { shareText, workingTimeText } from './working-time';

/** Months that the page shows; the file has all. */
const SHOWN = 6;

/** What moderation did in each month. On a narrow screen the table scrolls sideways by itself, by keyboard too. */
@Component({
  selector: 'app-month-table',
  imports: [Icon],
  templateUrl: './month-table.html',
})
export class MonthTable {
  readonly months = input.required<readonly ModerationMonth[]>();

  private readonly reasons = inject(ReasonDirectory);
  private readonly language = injectLanguage();
  protected readonly rows = computed(() => {
    const labels = this.reasons.labels();
    const time = (hours: number | null): string => (hours === null ? '–' : workingTimeText(hours, this.language));
    return this.months()
      .slice(0, SHOWN)
      .map((month) => ({
        ...month,
        name: monthText(month.month, this.language),
        why: month.withheldBy.map(({ reasonCode, count }) => ({ label: labels.get(reasonCode) ?? reasonCode, count })),
        median: time(month.medianWorkingHours),
        p90: time(month.p90WorkingHours),
        share: shareText(month.shareInTime, this.language),
      }));
  });
}
