import { Component, input } from '@angular/core';

import { CopyButton } from '../../ui/copy-button';
import { Notice } from '../../ui/notice';

/** Words that could not be sent, given back to their author to be copied. */
@Component({
  selector: 'app-kept-words',
  imports: [CopyButton, Notice],
  template: `
    <z-notice tone="warning" heading="Написаното не е изпратено" i18n-heading="@@case.kept.heading">
      <p i18n="@@case.kept.text">Копирайте го и го изпратете, след като отворите случая отново.</p>
      <label class="label" for="kept-words" i18n="@@case.kept.label">Вашият текст</label>
      <textarea class="input" id="kept-words" rows="5" readonly [defaultValue]="text()"></textarea>
      <z-copy-button
        label="Копирайте"
        i18n-label="@@case.kept.copy"
        doneText="Копирано"
        i18n-doneText="@@case.kept.copied"
        [text]="text()"
      />
    </z-notice>
  `,
})
export class KeptWords {
  readonly text = input.required<string>();
}
