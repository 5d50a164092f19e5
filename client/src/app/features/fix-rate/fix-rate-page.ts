import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { FixRateDivision, FixRatePage as FixRateAnswer } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { problemOf } from '../../core/http/problem';
import { LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber } from '../../core/i18n/numbers';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { RateTable } from './rate-table';
import { RateTotal } from './rate-total';

const DIVISIONS: Readonly<Record<FixRateDivision, string>> = {
  department: $localize`:@@fix-rate.by.department:По отдели`,
  topic: $localize`:@@fix-rate.by.topic:По теми`,
  quarter: $localize`:@@fix-rate.by.quarter:По тримесечия`,
};

/** How much of what the municipality promised, or says is done, somebody else confirmed. What is shown is said by the URL alone. */
@Component({
  selector: 'app-fix-rate-page',
  imports: [EmptyState, Icon, LocalDate, PageFailure, PageHeading, RateTable, RateTotal, RouterLink],
  templateUrl: './fix-rate-page.html',
})
export class FixRatePage {
  /** from the address */
  readonly by = input<string>();

  private readonly language = injectLanguage();
  protected readonly answer = httpResource<FixRateAnswer>(() => ({
    url: '/api/v1/fix-rate',
    params: this.by() ? { by: this.by() ?? '' } : {},
  }));
  protected readonly shown = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly division = computed<FixRateDivision>(() => this.shown()?.by ?? 'department');
  protected readonly divisions = computed(() =>
    (Object.keys(DIVISIONS) as FixRateDivision[]).map((by) => ({
      ...{ by, label: DIVISIONS[by], isHere: by === this.division() },
      query: by === 'department' ? {} : { by },
    })),
  );
  protected readonly heading = computed(() => DIVISIONS[this.division()]);
  protected readonly file = computed(() => `/api/v1/fix-rate.csv?by=${this.division()}&lang=${this.language}`);
  protected readonly silent = computed(() => {
    const silent = this.shown()?.total?.silent ?? null;
    return silent === null ? null : formatNumber(silent, this.language);
  });
  protected readonly isLeftOut = computed(() => this.shown()?.groups.some(({ figures }) => figures === null) ?? false);
  /** A division that the API does not know comes from a hand-made address. */
  protected readonly isWrong = computed(() => problemOf(this.answer.error()).status === 400);
}
