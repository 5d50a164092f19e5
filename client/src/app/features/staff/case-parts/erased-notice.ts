import { Component, computed, input } from '@angular/core';

import type { CaseFileErasure } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { termWords } from '../../../core/labels/term-words';
import { Notice } from '../../../ui/notice';

/** Stands where the original was: when it was erased, under which rule, and what is left. */
@Component({
  selector: 'app-erased-notice',
  imports: [Notice],
  template: `
    <z-notice icon="trash" heading="Оригиналът е изтрит" i18n-heading="@@staff-desk.erased.heading">
      <p i18n="@@staff-desk.erased.when">На {{ day() }} изтрихме текста, автора, съобщенията, бележките и непубличните файлове.</p>
      @if (erased().rule === 'originals') {
        <p i18n="@@staff-desk.erased.originals">Правилото: оригиналите се пазят {{ term() }} след края на случая.</p>
      } @else {
        <p i18n="@@staff-desk.erased.rejected">Правилото: отхвърлените случаи се пазят {{ term() }}.</p>
      }
    </z-notice>
  `,
})
export class ErasedNotice {
  readonly erased = input.required<CaseFileErasure>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly day = computed(() => this.date(this.erased().at));
  protected readonly term = computed(() => termWords(this.erased().months, this.language));
}
