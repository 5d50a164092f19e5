import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import { AnswerDifferenceList } from '../../../core/answers/answer-difference-list';
import { AnswerSignature } from '../../../core/answers/answer-signature';
import { AnswerWords } from '../../../core/answers/answer-words';
import type { StaffResponse, StaffResponseVersion } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { outcomeLooks } from '../../../core/labels/status-look';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Details } from '../../../ui/details';
import { StatusBadge } from '../../../ui/status-badge';
import { AnswerVersionFiles } from './answer-version-files';
import { languageOf } from '../lists/text-language';

/** The answers of a case with all their versions. */
@Component({
  selector: 'app-answer-history',
  imports: [
    AnswerDifferenceList,
    AnswerSignature,
    AnswerVersionFiles,
    AnswerWords,
    Details,
    LocalDate,
    MatButtonModule,
    NgTemplateOutlet,
    StatusBadge,
  ],
  templateUrl: './answer-history.html',
  host: { class: 'desk-panel' },
})
export class AnswerHistory {
  readonly responses = input.required<readonly StaffResponse[]>();
  /** the language of the case, where it is known */
  readonly textLanguage = input<string | null>(null);
  readonly mayRedact = input(false);
  /** of the case, where files may be taken from the public */
  readonly number = input('');
  /** something of the case is another by now */
  readonly changed = output();
  readonly redact = output<{ response: StaffResponse; version: StaffResponseVersion }>();

  private readonly directory = inject(SiteDirectory);
  protected readonly outcomes = outcomeLabels;
  protected readonly looks = outcomeLooks;
  protected readonly answers = computed(() =>
    this.responses().map((response) => ({
      ...response,
      language: languageOf(response.text),
      from: [response.office, this.directory.departmentName(response.department)].filter((part) => part !== '').join(', '),
      note: response.versions.at(-1)?.correctionNote ?? null,
      earlier: response.versions
        .flatMap((version, index) => {
          const next = response.versions[index + 1];
          return next === undefined ? [] : [{ version, next }];
        })
        .reverse(),
      newest: response.versions.at(-1) ?? null,
      response,
    })),
  );

  /** All that was written of the version, as it was published first. */
  protected originalWords({ original }: StaffResponseVersion): string[] {
    const { text, correctionNote, legalGround, commitment, replies } = original;
    return [...replies, text, legalGround ?? '', commitment ?? '', correctionNote ?? ''].filter((words) => words !== '');
  }
}
