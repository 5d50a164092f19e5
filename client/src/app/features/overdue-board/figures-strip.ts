import { Component, computed, input } from '@angular/core';

import type { BoardFigures } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber } from '../../core/i18n/numbers';
import { daysText, medianText, shareInTimeText } from './figure-words';
import { Icon } from '../../ui/icon';

/** How terms are kept, each figure with what it counts. */
@Component({
  selector: 'app-figures-strip',
  imports: [Icon],
  templateUrl: './figures-strip.html',
})
export class FiguresStrip {
  readonly figures = input.required<BoardFigures>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly shown = computed(() => {
    const { running, overdue, answered, waitingSince, waitingDays, shareInTime, medianDays } = this.figures();
    return {
      running: formatNumber(running, this.language),
      overdue: formatNumber(overdue, this.language),
      isLate: overdue > 0,
      answered: formatNumber(answered, this.language),
      share: shareInTimeText(shareInTime, this.language),
      isShare: shareInTime !== null,
      median: medianText(medianDays, this.language),
      isMedian: medianDays !== null,
      waiting: waitingDays === null ? null : daysText(waitingDays, this.language),
      since: waitingSince === null ? '' : this.date(waitingSince),
    };
  });
}
