import { Component, computed, input } from '@angular/core';

import { FileList } from '../../ui/file-list';
import type { Language, ResponseFile } from '../api/contract';
import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { listedFile } from './answer-file';

/** The files of one version of an answer; nothing where it has none. */
@Component({
  selector: 'app-answer-file-list',
  imports: [FileList],
  template: `
    @if (listed().length > 0) {
      <p class="hint"><strong i18n="@@answer-files.heading">Файлове към отговора</strong></p>
      <z-file-list [files]="listed()" />
    }
  `,
})
export class AnswerFileList {
  readonly files = input.required<readonly ResponseFile[]>();
  /** the answer is written in the language of the case, and so is what is said of its files */
  readonly textLanguage = input.required<string>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly listed = computed(() =>
    this.files().map((file) => listedFile(file, this.language, this.textLanguage() as Language, (at) => this.date(at))),
  );
}
