import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';

import type { LogState, LogSummary } from '../../core/api/contract';
import { LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber } from '../../core/i18n/numbers';
import { Notice } from '../../ui/notice';

/** Whether all is well, for each state that the log can be in. */
const isWell: Record<LogState, boolean> = { signing: true, refuses: false };

/** How the log stands: how long it is, when it was signed last, who has seen it, and what is wrong where something is. */
@Component({
  selector: 'app-log-standing',
  imports: [LocalDate, Notice],
  templateUrl: './log-standing.html',
})
export class LogStanding {
  readonly log = input.required<LogSummary>();

  private readonly language = injectLanguage();
  private readonly plurals = new Intl.PluralRules(inject(LOCALE_ID));
  protected readonly isWell = computed(() => isWell[this.log().state]);
  protected readonly size = computed(() => formatNumber(this.log().size, this.language));
  protected readonly waiting = computed(() => {
    const { waiting } = this.log();
    const count = formatNumber(waiting, this.language);
    if (waiting === 0) return $localize`:@@log.standing.none-waits:Нищо не чака вписване.`;
    return this.plurals.select(waiting) === 'one'
      ? $localize`:@@log.standing.waits-one:Още ${count}:count: запис чака вписване.`
      : $localize`:@@log.standing.waits-other:Още ${count}:count: записа чакат вписване.`;
  });
}
