import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { AnswerWords } from '../../../core/answers/answer-words';
import type { CaseFile } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { kindLabels } from '../../../core/labels/kind-labels';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { DeskFailure } from '../access/desk-failure';
import { CaseFileSource } from '../case-parts/case-file-source';
import { languageOf } from '../lists/text-language';

/** The answer of a case as a letter on paper. */
@Component({
  selector: 'app-letter-page',
  imports: [AnswerWords, DeskFailure, EmptyState, Icon, LocalDate, MatButtonModule, RouterLink],
  templateUrl: './letter-page.html',
  styleUrl: './letter-page.css',
})
export class LetterPage {
  /** from the address */
  readonly number = input.required<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  protected readonly source = new CaseFileSource(() => `/api/v1/case-files/${encodeURIComponent(this.number())}`);
  protected readonly file = this.source.file;
  protected readonly municipality = this.directory.municipality;
  protected readonly municipalityName = this.directory.municipalityName;
  protected readonly address = computed(() => {
    const place = this.municipality();
    return place === null
      ? ''
      : [localizedText(this.language, place, 'address'), place.phone, place.email].filter((part) => part !== '').join(' · ');
  });
  protected readonly answer = computed(() => {
    const answer = this.file()?.responses.at(-1);
    return answer === undefined
      ? null
      : {
          ...answer,
          outcomeText: outcomeLabels[answer.outcome],
          departmentName: this.directory.departmentName(answer.department),
          language: languageOf(answer.text),
        };
  });
  protected readonly kind = computed(() => {
    const file = this.file();
    return file === null ? '' : kindLabels[file.kind];
  });
  /** Who the letter goes to; nobody is named who hides or whom the reader may not know. */
  protected readonly recipient = computed(() => {
    const file = this.file();
    return file?.identity === 'named' && file.author?.name
      ? file.author.name
      : $localize`:@@staff-desk.letter.to-author:До автора на случая`;
  });
  protected readonly publicAddress = computed(() => {
    const file = this.file();
    return file?.publication === 'published' ? `${location.origin}/${this.language}/submissions/${file.number}` : '';
  });

  protected subjectOf({ public: published, title, publication }: CaseFile): string {
    return publication === 'published' && published !== null ? published.title : title;
  }

  protected print(): void {
    window.print();
  }
}
