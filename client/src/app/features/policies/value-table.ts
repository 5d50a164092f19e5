import { Component, computed, input } from '@angular/core';

import type { PolicyIndicator, PolicyIndicatorValue } from '../../core/api/contract';
import { Details } from '../../ui/details';
import { injectPolicyWords } from './policy-words';

/** Start, values over time and target of one indicator, with where each number comes from; what was corrected stays below. */
@Component({
  selector: 'app-value-table',
  imports: [Details],
  templateUrl: './value-table.html',
})
export class ValueTable {
  readonly indicator = input.required<PolicyIndicator>();
  readonly labelledBy = input.required<string>();

  private readonly words = injectPolicyWords();
  protected readonly start = computed(() => {
    const { baseline } = this.indicator();
    return baseline === null ? null : this.reading(baseline);
  });
  protected readonly target = computed(() => this.reading(this.indicator().target));
  protected readonly values = computed(() => this.rows(this.indicator().values.filter(({ inForce }) => inForce)));
  protected readonly corrected = computed(() => this.rows(this.indicator().values.filter(({ inForce }) => !inForce)));

  private reading({ value, on }: { value: string; on: string }) {
    return { on, day: this.words.day(on), text: this.words.amount(value, this.indicator()) };
  }

  private rows(values: readonly PolicyIndicatorValue[]) {
    return values.map((value) => ({
      ...this.reading(value),
      id: value.id,
      source: this.words.own(value.sourceText),
      link: value.sourceUrl,
      // Why this one no longer holds stands with the one that took its place.
      reason: this.indicator().values.find(({ correctionOf }) => correctionOf === value.id)?.reason ?? '',
      isCorrection: value.correctionOf !== null,
    }));
  }
}
