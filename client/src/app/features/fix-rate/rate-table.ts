import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { FixRateDivision, FixRatePage } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { formatNumber, formatShare } from '../../core/i18n/numbers';

const HEADINGS: Readonly<Record<FixRateDivision, string>> = {
  department: $localize`:@@fix-rate.table.department:Отдел`,
  topic: $localize`:@@fix-rate.table.topic:Тема`,
  quarter: $localize`:@@fix-rate.table.quarter:Тримесечие`,
};

/** The figures of each group with a bar for its share. On a narrow screen each group is a card. */
@Component({
  selector: 'app-rate-table',
  imports: [RouterLink],
  templateUrl: './rate-table.html',
})
export class RateTable {
  readonly page = input.required<FixRatePage>();

  private readonly language = injectLanguage();
  protected readonly heading = computed(() => HEADINGS[this.page().by]);
  protected readonly rows = computed(() => {
    const { by, groups } = this.page();
    return groups.map((group) => ({
      key: group.key,
      name: localizedText(this.language, group, 'name'),
      link: by === 'department' ? ['/departments', group.key] : null,
      cells: this.cells(group.figures),
    }));
  });

  private cells(figures: FixRatePage['total']) {
    if (figures === null) return null;
    const { promised, spoken, confirmed, silent, share } = figures;
    const count = (value: number): string => formatNumber(value, this.language);
    return {
      ...{ promised: count(promised), spoken: count(spoken), confirmed: count(confirmed), silent: count(silent) },
      ...{ share: formatShare(share, this.language), width: share * 100 },
    };
  }
}
