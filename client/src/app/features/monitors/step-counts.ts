import { Component, computed, input } from '@angular/core';

import type { AssessedStep, StepCounts } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber } from '../../core/i18n/numbers';
import { stepLabels } from '../../core/labels/step-labels';

const STEPS = Object.keys(stepLabels) as AssessedStep[];

/** What a monitor finds today: how many commitments it sees at each step. */
@Component({
  selector: 'app-step-counts',
  template: `
    <dl class="step-counts">
      @for (step of shown(); track step.words) {
        <div class="step-count" [class.step-count--none]="step.isNone">
          <dt>{{ step.words }}</dt>
          <dd>{{ step.count }}</dd>
        </div>
      }
    </dl>
  `,
})
export class StepCountList {
  readonly counts = input.required<StepCounts>();

  private readonly language = injectLanguage();
  protected readonly shown = computed(() =>
    STEPS.map((step) => {
      const count = this.counts()[step];
      return { words: stepLabels[step], count: formatNumber(count, this.language), isNone: count === 0 };
    }),
  );
}
