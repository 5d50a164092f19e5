import { Component, computed, input } from '@angular/core';

import type { AssessedStep, StepCounts } from '../api/contract';
import { injectLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';
import { stepLabels } from '../labels/step-labels';

const STEPS = Object.keys(stepLabels) as AssessedStep[];

/** How many commitments stand at each step, as those who monitor them find. */
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
