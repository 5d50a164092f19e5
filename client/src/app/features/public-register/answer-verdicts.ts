import { Component, computed, input } from '@angular/core';

import type { PublicVerdict, VerdictRound } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { verdictLabels, verdictLooks } from '../../core/labels/verdict-labels';
import { Icon } from '../../ui/icon';

const rounds: Record<VerdictRound, string> = {
  after_answer: $localize`:@@verdict.round.after-answer:след отговора`,
  after_28_days: $localize`:@@verdict.round.after-28-days:28 дни по-късно`,
};

/** What the author says of an answer, beside what the municipality says: two words of equal size, and neither over the other. */
@Component({
  selector: 'app-answer-verdicts',
  imports: [Icon],
  template: `
    @if (shown().length > 0) {
      <div class="verdict-pair">
        <h3 class="verdict-heading" i18n="@@verdict.public.heading">Решава ли въпроса?</h3>
        <ul class="verdict-lines">
          <li class="verdict-line">
            <z-icon name="building" /><span class="verdict-words" i18n="@@verdict.public.municipality">Общината: {{ outcome() }}</span>
          </li>
          @for (verdict of shown(); track verdict.round) {
            <li class="verdict-line" [attr.data-tone]="verdict.look.tone">
              <z-icon [name]="verdict.look.icon" />
              <span>
                <span class="verdict-words">{{ verdict.label }}</span>
                <span class="verdict-when"> ({{ verdict.when }}, {{ verdict.on }})</span>
                @if (verdict.sentence) {
                  <q class="verdict-sentence" [attr.lang]="textLanguage()">{{ verdict.sentence }}</q>
                }
              </span>
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class AnswerVerdicts {
  readonly verdicts = input.required<readonly PublicVerdict[]>();
  /** the word of the municipality */
  readonly outcome = input.required<string>();
  readonly textLanguage = input.required<string>();

  private readonly date = injectDateFormat();
  protected readonly shown = computed(() =>
    this.verdicts().map(({ round, value, at, sentence }) => ({
      round,
      label: verdictLabels[value],
      look: verdictLooks[value],
      when: rounds[round],
      on: this.date(at, 'short'),
      sentence,
    })),
  );
}
