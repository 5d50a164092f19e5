import { Component, inject, input } from '@angular/core';

import type { PrivateCase } from '../../core/api/contract';
import { LocalDate } from '../../core/i18n/dates';
import { AnswerFileList } from '../../core/answers/answer-file-list';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { outcomeLooks } from '../../core/labels/status-look';
import { SiteDirectory } from '../../core/site/site-directory';
import { Details } from '../../ui/details';
import { StatusBadge } from '../../ui/status-badge';

/** What the municipality answered, each answer with its earlier versions. */
@Component({
  selector: 'app-case-answers',
  imports: [AnswerFileList, Details, LocalDate, StatusBadge],
  template: `
    @for (answer of own().responses; track answer.id) {
      <article class="panel case-answer">
        <p class="message-head">
          <strong>{{ directory.departmentName(answer.department) }}</strong>
          <span lang="bg">{{ answer.office }}</span>
          <time [attr.datetime]="answer.publishedAt">{{ answer.publishedAt | localDate }}</time>
        </p>
        <p><z-status-badge [text]="outcomes[answer.outcome]" [tone]="looks[answer.outcome].tone" [icon]="looks[answer.outcome].icon" /></p>
        <div class="plain-text" [attr.lang]="own().language">{{ answer.text }}</div>
        <app-answer-file-list [files]="answer.files" [textLanguage]="own().language" />
        @if (answer.redactedAt; as at) {
          <p class="hint" i18n="@@case.answer.redacted">Модератор е заличил лични данни в отговора на {{ at | localDate }}</p>
        }
        @if (answer.commitmentDue; as due) {
          <p class="case-due">
            <strong i18n="@@case.answer.due">Ще бъде направено до {{ due | localDate }}</strong>
          </p>
        }
        @if (answer.versions.length > 1) {
          <z-details summary="Предишни версии на отговора" i18n-summary="@@case.answer.versions">
            @for (version of answer.versions; track version.version) {
              @if (version.version !== answer.version) {
                <section class="case-version">
                  <p class="message-head">
                    <strong i18n="@@case.answer.version">Версия {{ version.version }}</strong>
                    <span>{{ outcomes[version.outcome] }}</span>
                    <time [attr.datetime]="version.publishedAt">{{ version.publishedAt | localDate }}</time>
                  </p>
                  <div class="plain-text" [attr.lang]="own().language">{{ version.text }}</div>
                  <app-answer-file-list [files]="version.files" [textLanguage]="own().language" />
                </section>
              }
              @if (version.correctionNote) {
                <p class="hint" i18n="@@case.answer.correction">
                  Защо е поправен във версия {{ version.version }}: {{ version.correctionNote }}
                </p>
              }
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
}
