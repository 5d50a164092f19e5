import { Component, computed, input } from '@angular/core';

import type { CampaignItemDesk } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { steps } from '../assess/assess-words';
import { ReadingCard } from './reading-card';

/** The readings of a point side by side, once all are in, and what came of them. */
@Component({
  selector: 'app-item-outcome',
  imports: [ReadingCard],
  template: `
    @let it = shown();
    <section class="desk-panel" aria-labelledby="readings-heading">
      <h2 id="readings-heading">{{ it.heading }}</h2>
      <div class="campaign-readings">
        @for (reading of item().readings; track $index) {
          <app-reading-card class="campaign-reading" [reading]="reading" />
        }
      </div>
      @if (it.outcome) {
        <p class="campaign-outcome">
          <ng-container i18n="@@staff-campaigns.outcome">Резултат:</ng-container>&ngsp;<strong>{{ it.outcome }}</strong>
        </p>
      }
      @if (item().settlement; as settlement) {
        <p class="settings-soft">{{ it.settled }}</p>
        <p class="plain-text" lang="bg">{{ settlement.reason }}</p>
      }
    </section>
  `,
})
export class ItemOutcome {
  readonly item = input.required<CampaignItemDesk>();
  readonly isDouble = input.required<boolean>();

  private readonly date = injectDateFormat();
  protected readonly shown = computed(() => {
    const { outcome, settlement } = this.item();
    return {
      heading: this.isDouble()
        ? $localize`:@@staff-campaigns.readings.both:Двата прочита`
        : $localize`:@@staff-campaigns.readings.the:Прочитът`,
      outcome: outcome === null ? '' : steps[outcome].label,
      settled:
        settlement === null
          ? ''
          : $localize`:@@staff-campaigns.settled-by:Установено от ${settlement.by.name}:name:, ${this.date(settlement.on, 'short')}:day:`,
    };
  });
}
