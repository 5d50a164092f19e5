import { Component, computed, input } from '@angular/core';

import type { Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { EvidenceList } from '../../../ui/evidence-list';
import { confidences, methods, steps } from './assess-words';

/** An assessment as it stands in public, with its evidence and what was replied. */
@Component({
  selector: 'app-assessment-card',
  imports: [EvidenceList],
  template: `
    @let entry = shown();
    <p class="entry-head">
      <strong>{{ entry.step }}</strong> · {{ entry.facts }}
    </p>
    <p class="entry-text" lang="bg">{{ assessment().text }}</p>
    @if (assessment().evidence.length > 0) {
      <z-evidence-list [items]="assessment().evidence" />
    }
    @if (entry.reply; as reply) {
      <div class="entry-reply">
        <p class="entry-head">{{ reply.head }}</p>
        <p class="entry-text" lang="bg">{{ reply.text }}</p>
      </div>
    }
  `,
  styles: `
    p {
      margin: 0 0 var(--space-2);
      overflow-wrap: anywhere;
    }
    .entry-head {
      color: var(--ink-soft);
    }
    .entry-head strong {
      color: var(--ink);
    }
    .entry-text {
      white-space: pre-line;
    }
    .entry-reply {
      margin-block-start: var(--space-4);
      padding-inline-start: var(--space-4);
      border-inline-start: 3px solid var(--line-strong);
    }
  `,
})
export class AssessmentCard {
  readonly assessment = input.required<Schemas['PublicAssessment']>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly shown = computed(() => {
    const { organisation, step, method, confidence, on, reply } = this.assessment();
    const sure = $localize`:@@staff-assess.entry.confidence:увереност: ${confidences[confidence].toLowerCase()}:confidence:`;
    return {
      step: steps[step].label,
      facts: [localizedText(this.language, organisation, 'name'), this.date(on, 'short'), methods[method], sure].join(' · '),
      reply: reply && {
        text: reply.text,
        head: $localize`:@@staff-assess.entry.reply:Отговор на общината, ${reply.office}:office:, ${this.date(reply.on, 'short')}:day:`,
      },
    };
  });
}
