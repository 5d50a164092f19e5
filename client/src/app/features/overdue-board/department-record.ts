import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { DepartmentPage } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber, formatShare } from '../../core/i18n/numbers';
import { shareInTimeText } from './figure-words';

/** What came of what a department answered and promised: in time, confirmed by others, opened again, and disputed. */
@Component({
  selector: 'app-department-record',
  imports: [RouterLink],
  templateUrl: './department-record.html',
})
export class DepartmentRecord {
  readonly department = input.required<DepartmentPage>();

  private readonly language = injectLanguage();
  protected readonly own = computed(() => ({ department: this.department().slug, only: 'disagreement' }));
  protected readonly shown = computed(() => {
    const { figures, record } = this.department();
    const { confirmed, reopened, disagreement } = record;
    const count = (value: number): string => formatNumber(value, this.language);
    const shareOf = (some: typeof reopened): string | null =>
      some.count === null ? null : formatShare(some.count / some.of, this.language);
    return {
      inTime: figures.shareInTime === null ? null : shareInTimeText(figures.shareInTime, this.language),
      answered: count(figures.answered),
      confirmed: confirmed && {
        share: formatShare(confirmed.share, this.language),
        of: count(confirmed.spoken),
        silent: count(confirmed.silent),
      },
      reopened: { share: shareOf(reopened), count: count(reopened.count ?? 0), of: count(reopened.of) },
      apart: {
        share: shareOf(disagreement),
        count: count(disagreement.count ?? 0),
        of: count(disagreement.of),
        isAny: (disagreement.count ?? 0) > 0,
      },
    };
  });
}
