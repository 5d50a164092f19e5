import { Component, computed, inject, input } from '@angular/core';

import type { PublicResponse, PublicVerdict } from '../../core/api/contract';
import { AnswerDifferenceList } from '../../core/answers/answer-difference-list';
import { AnswerFileList } from '../../core/answers/answer-file-list';
import { AnswerSignature } from '../../core/answers/answer-signature';
import { AnswerWords } from '../../core/answers/answer-words';
import { injectDateFormat } from '../../core/i18n/dates';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { outcomeLooks } from '../../core/labels/status-look';
import { SiteDirectory } from '../../core/site/site-directory';
import { Details } from '../../ui/details';
import { StatusBadge } from '../../ui/status-badge';
import { AnswerVerdicts } from './answer-verdicts';

/** The answers of the municipality, the newest first; earlier versions stay readable under each, with what changed after them. */
@Component({
  selector: 'app-case-answers',
  imports: [AnswerDifferenceList, AnswerFileList, AnswerSignature, AnswerVerdicts, AnswerWords, Details, StatusBadge],
  template: `
    @for (answer of shown(); track answer.newest.id) {
      <section class="answer" [attr.aria-labelledby]="'answer-' + answer.newest.id">
        <h2 class="voice-heading" [id]="'answer-' + answer.newest.id" i18n="@@public.answer.heading">Отговорът на общината</h2>
        <p class="cluster"><z-status-badge [text]="answer.outcome" [tone]="answer.look.tone" [icon]="answer.look.icon" /></p>
        <app-answer-words [answer]="answer.newest" [textLanguage]="textLanguage()" />
        <app-answer-file-list [files]="answer.newest.files" [textLanguage]="textLanguage()" />
        <p class="answer-signature">
          <strong>{{ answer.department }}</strong><br /><span lang="bg">{{ answer.newest.office }}</span
          ><br />{{ answer.publishedAt }}<br /><app-answer-signature [version]="answer.newest" />
        </p>
        @if (answer.redactedAt) {
          <p class="hint" i18n="@@public.answer.redacted">Модератор е заличил лични данни в отговора на {{ answer.redactedAt }}</p>
        }
        <app-answer-verdicts [verdicts]="answer.verdicts" [outcome]="answer.outcome" [textLanguage]="textLanguage()" />
        @for (step of answer.earlier; track step.version.version) {
          <z-details [summary]="step.summary">
            @if (step.next.correctionNote) {
              <p><strong i18n="@@public.answer.why">Защо е поправен:</strong> {{ step.next.correctionNote }}</p>
            }
            <h3 class="difference-heading" i18n="@@answer.difference.heading">Какво се промени</h3>
            <app-answer-difference [before]="step.version" [after]="step.next" [textLanguage]="textLanguage()" />
            <h3 class="difference-heading" i18n="@@answer.difference.whole">Предишният отговор изцяло</h3>
            <app-answer-words [answer]="step.version" [textLanguage]="textLanguage()" />
            <app-answer-file-list [files]="step.version.files" [textLanguage]="textLanguage()" />
            @if (step.redactedAt) {
              <p class="hint" i18n="@@public.answer.redacted-earlier">Модератор е заличил лични данни на {{ step.redactedAt }}</p>
            }
          </z-details>
        }
      </section>
    }
  `,
  styles: `
    .difference-heading {
      margin: var(--space-4) 0 var(--space-1);
      font-size: var(--text-body);
    }
  `,
})
export class CaseAnswers {
  readonly responses = input.required<readonly PublicResponse[]>();
  readonly verdicts = input.required<readonly PublicVerdict[]>();
  /** the language of the case: it is answered in the language it was asked in */
  readonly textLanguage = input.required<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();

  protected readonly shown = computed(() =>
    [...this.responses()].reverse().map((response) => ({
      newest: response,
      outcome: outcomeLabels[response.outcome],
      look: outcomeLooks[response.outcome],
      department: this.directory.departmentName(response.department),
      publishedAt: this.date(response.publishedAt),
      redactedAt: response.redactedAt === null ? '' : this.date(response.redactedAt),
      verdicts: this.verdicts().filter(({ responseId }) => responseId === response.id),
      earlier: this.earlierOf(response),
    })),
  );

  /** The note of a version says why it replaced the one before, so it is shown with the one that it replaced. */
  private earlierOf({ versions }: PublicResponse) {
    return versions
      .flatMap((version, index) => {
        const next = versions[index + 1];
        if (next === undefined) return [];
        const summary = $localize`:@@public.answer.earlier:Предишен отговор от ${this.date(version.publishedAt)}:date:`;
        return [{ version, next, summary, redactedAt: version.redactedAt === null ? '' : this.date(version.redactedAt) }];
      })
      .reverse();
  }
}
