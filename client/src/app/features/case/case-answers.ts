import { Component, computed, inject, input } from '@angular/core';

import { AnswerDifferenceList } from '../../core/answers/answer-difference-list';
import { AnswerFileList } from '../../core/answers/answer-file-list';
import { AnswerSignature } from '../../core/answers/answer-signature';
import { AnswerWords } from '../../core/answers/answer-words';
import type { PrivateCase } from '../../core/api/contract';
import { LocalDate } from '../../core/i18n/dates';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { outcomeLooks } from '../../core/labels/status-look';
import { SiteDirectory } from '../../core/site/site-directory';
import { Details } from '../../ui/details';
import { StatusBadge } from '../../ui/status-badge';

/** What the municipality answered, each answer with its earlier versions and what changed after them. */
@Component({
  selector: 'app-case-answers',
  imports: [AnswerDifferenceList, AnswerFileList, AnswerSignature, AnswerWords, Details, LocalDate, StatusBadge],
  template: `
    @for (answer of answers(); track answer.id) {
      <article class="panel case-answer">
        <p class="message-head">
          <strong>{{ directory.departmentName(answer.department) }}</strong>
          <span lang="bg">{{ answer.office }}</span>
          <time [attr.datetime]="answer.publishedAt">{{ answer.publishedAt | localDate }}</time>
          <app-answer-signature [version]="answer" />
        </p>
        <p><z-status-badge [text]="outcomes[answer.outcome]" [tone]="looks[answer.outcome].tone" [icon]="looks[answer.outcome].icon" /></p>
        <app-answer-words [answer]="answer" [textLanguage]="own().language" />
        <app-answer-file-list [files]="answer.files" [textLanguage]="own().language" />
        @if (answer.redactedAt; as at) {
          <p class="hint" i18n="@@case.answer.redacted">Модератор е заличил лични данни в отговора на {{ at | localDate }}</p>
        }
        @if (answer.steps.length > 0) {
          <z-details summary="Предишни версии на отговора" i18n-summary="@@case.answer.versions">
            @for (step of answer.steps; track step.version.version) {
              <section class="case-version">
                <p class="message-head">
                  <strong i18n="@@case.answer.version">Версия {{ step.version.version }}</strong>
                  <span>{{ outcomes[step.version.outcome] }}</span>
                  <time [attr.datetime]="step.version.publishedAt">{{ step.version.publishedAt | localDate }}</time>
                </p>
                @if (step.next.correctionNote) {
                  <p class="hint" i18n="@@case.answer.correction">
                    Защо е поправен във версия {{ step.next.version }}: {{ step.next.correctionNote }}
                  </p>
                }
                <p>
                  <strong i18n="@@answer.difference.heading">Какво се промени</strong>
                </p>
                <app-answer-difference [before]="step.version" [after]="step.next" [textLanguage]="own().language" />
                <p>
                  <strong i18n="@@answer.difference.whole">Предишният отговор изцяло</strong>
                </p>
                <app-answer-words [answer]="step.version" [textLanguage]="own().language" />
                <app-answer-file-list [files]="step.version.files" [textLanguage]="own().language" />
              </section>
            }
          </z-details>
        }
      </article>
    } @empty {
      <div class="panel case-answer case-answer--none">
        <p i18n="@@case.answer.none">Още няма отговор. Щом общината отговори, ще го видите тук, до Вашия текст.</p>
      </div>
    }
  `,
})
export class CaseAnswers {
  readonly own = input.required<PrivateCase>();
  protected readonly directory = inject(SiteDirectory);
  protected readonly outcomes = outcomeLabels;
  protected readonly looks = outcomeLooks;
  protected readonly answers = computed(() =>
    this.own().responses.map((response) => ({
      ...response,
      steps: response.versions.flatMap((version, index) => {
        const next = response.versions[index + 1];
        return next === undefined ? [] : [{ version, next }];
      }),
    })),
  );
}
