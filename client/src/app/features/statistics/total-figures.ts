import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { StatisticsPage } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber, formatShare } from '../../core/i18n/numbers';
import { daysText } from './figure-words';
import { linksOfAll } from './list-links';

/** The figures of all together, each with what it counts and the list behind it. */
@Component({
  selector: 'app-total-figures',
  imports: [RouterLink],
  templateUrl: './total-figures.html',
})
export class TotalFigures {
  readonly page = input.required<StatisticsPage>();

  private readonly language = injectLanguage();
  protected readonly links = computed(() => linksOfAll(this.page()));
  protected readonly shown = computed(() => {
    const { total, fixRate } = this.page();
    if (total === null) return null;
    const { received, published, answered, times } = total;
    const count = (value: number): string => formatNumber(value, this.language);
    return {
      ...{ received: count(received), published: count(published), answered: count(answered) },
      withheld: received > published ? count(received - published) : null,
      answeredShare: published > 0 ? formatShare(answered / published, this.language) : null,
      times: times && {
        ...{ inTime: count(times.inTime), counted: count(times.counted), share: formatShare(times.share, this.language) },
        ...{ median: daysText(times.medianDays, this.language), p90: daysText(times.p90Days, this.language) },
      },
      fix: fixRate && {
        ...{ share: formatShare(fixRate.share, this.language), confirmed: count(fixRate.confirmed), spoken: count(fixRate.spoken) },
      },
    };
  });
}
