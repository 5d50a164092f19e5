import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PolicyMeasure } from '../../core/api/contract';
import { standingLooks } from '../../core/labels/policy-labels';
import { StatusBadge } from '../../ui/status-badge';
import { injectPolicyWords, latestOf } from './policy-words';

/** The numbers of all indicators of a document: the same that the drawings show. */
@Component({
  selector: 'app-indicator-table',
  imports: [RouterLink, StatusBadge],
  templateUrl: './indicator-table.html',
})
export class IndicatorTable {
  readonly slug = input.required<string>();
  readonly measures = input.required<readonly PolicyMeasure[]>();
  readonly labelledBy = input.required<string>();

  private readonly words = injectPolicyWords();
  protected readonly rows = computed(() =>
    this.measures().flatMap(({ code, indicators }) =>
      indicators.map((indicator) => {
        const reading = (read: { value: string; on: string } | null) =>
          read === null ? null : { text: this.words.amount(read.value, indicator), day: this.words.day(read.on), on: read.on };
        const { id, name, baseline, target, standing } = indicator;
        return {
          ...{ id, code, name: this.words.own(name), standing: standingLooks[standing] },
          ...{ baseline: reading(baseline), latest: reading(latestOf(indicator)), target: reading(target) },
        };
      }),
    ),
  );
}
