import { Component, computed, input } from '@angular/core';

import type { CampaignReading } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { confidences, methods, steps } from '../assess/assess-words';

/** What one member found of a point, how, and how sure they are. */
@Component({
  selector: 'app-reading-card',
  template: `
    @let entry = shown();
    <p class="reading-head">
      <strong>{{ entry.step }}</strong> · {{ entry.facts }}
    </p>
    <p class="reading-text" lang="bg">{{ reading().text }}</p>
  `,
  styles: `
    p {
      margin: 0 0 var(--space-2);
      overflow-wrap: anywhere;
    }
    .reading-head {
      color: var(--ink-soft);
    }
    .reading-head strong {
      color: var(--ink);
    }
    .reading-text {
      margin-block-end: 0;
      white-space: pre-line;
    }
  `,
})
export class ReadingCard {
  readonly reading = input.required<CampaignReading>();

  private readonly date = injectDateFormat();
  protected readonly shown = computed(() => {
    const { step, method, confidence, reader, on } = this.reading();
    const sure = $localize`:@@staff-assess.entry.confidence:увереност: ${confidences[confidence].toLowerCase()}:confidence:`;
    return { step: steps[step].label, facts: [reader.name, this.date(on, 'short'), methods[method], sure].join(' · ') };
  });
}
