import { Component, computed, inject, input } from '@angular/core';

import { AnswerFileList } from '../../core/answers/answer-file-list';
import type { PublicResponse } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { outcomeLooks } from '../../core/labels/status-look';
import { SiteDirectory } from '../../core/site/site-directory';
import { Details } from '../../ui/details';
import { StatusBadge } from '../../ui/status-badge';

/** The answers of the municipality, the newest first; earlier versions stay readable under each. */
@Component({
  selector: 'app-case-answers',
  imports: [AnswerFileList, Details, StatusBadge],
  template: `
    @for (answer of shown(); track answer.id) {
      <section class="answer" [attr.aria-labelledby]="'answer-' + answer.id">
        <h2 class="voice-heading" [id]="'answer-' + answer.id" i18n="@@public.answer.heading">Отговорът на общината</h2>
        <p class="cluster"><z-status-badge [text]="answer.outcome" [tone]="answer.look.tone" [icon]="answer.look.icon" /></p>
        <p class="voice-text" [attr.lang]="textLanguage()">{{ answer.text }}</p>
        <app-answer-file-list [files]="answer.files" [textLanguage]="textLanguage()" />
        @if (answer.commitmentDue) {
          <p class="promise-due" i18n="@@public.answer.commitment">Общината пое ангажимент до {{ answer.commitmentDue }}</p>
        }
        <p class="answer-signature">
          <strong>{{ answer.department }}</strong><br /><span lang="bg">{{ answer.office }}</span
          ><br />{{ answer.publishedAt }}
        </p>
        @if (answer.redactedAt) {
          <p class="hint" i18n="@@public.answer.redacted">Модератор е заличил лични данни в отговора на {{ answer.redactedAt }}</p>
        }
        @for (version of answer.earlier; track version.version) {
          <z-details [summary]="version.summary">
            @if (version.correctionNote) {
              <p><strong i18n="@@public.answer.why">Защо е поправен:</strong> {{ version.correctionNote }}</p>
            }
            <p class="voice-text" [attr.lang]="textLanguage()">{{ version.text }}</p>
            <app-answer-file-list [files]="version.files" [textLanguage]="textLanguage()" />
            @if (version.redactedAt) {
              <p class="hint" i18n="@@public.answer.redacted-earlier">Модератор е заличил лични данни на {{ version.redactedAt }}</p>
            }
          </z-details>
        }
      </section>
    }
  `,
})
export class CaseAnswers {
  readonly responses = input.required<readonly PublicResponse[]>();
  /** the language of the case: it is answered in the language it was asked in */
  readonly textLanguage = input.required<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();

  protected readonly shown = computed(() =>
    [...this.responses()].reverse().map((response) => ({
      id: response.id,
      outcome: outcomeLabels[response.outcome],
      look: outcomeLooks[response.outcome],
      text: response.text,
      files: response.files,
      commitmentDue: response.commitmentDue === null ? '' : this.date(response.commitmentDue),
      department: this.directory.departmentName(response.department),
      office: response.office,
      publishedAt: this.date(response.publishedAt),
      redactedAt: response.redactedAt === null ? '' : this.date(response.redactedAt),
      earlier: this.earlierOf(response),
    })),
  );

  /** The note of a version says why it replaced the one before, so it is shown with the one that it replaced. */
  private earlierOf({ versions }: PublicResponse) {
    return versions
      .slice(0, -1)
      .reverse()
      .map(({ version, text, files, publishedAt, redactedAt }) => ({
        version,
        summary: $localize`:@@public.answer.earlier:Предишен отговор от ${this.date(publishedAt)}:date:`,
        text,
        files,
        redactedAt: redactedAt === null ? '' : this.date(redactedAt),
        correctionNote: versions.find((next) => next.version === version + 1)?.correctionNote ?? null,
      }));
  }
}
