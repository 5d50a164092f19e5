import { Component, computed, input, output, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { debounceTime } from 'rxjs';

import type { CaseFile } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { lengthFault, textLimits } from '../desk-form/text-rules';
import { personalDataSpans } from '../redaction/personal-data-spans';
import { redactionLabels } from '../redaction/redaction-labels';
import type { PublicWords } from './rewording';
import { TextDiff } from './text-diff';

/** Milliseconds without typing after which the public text is looked over. */
const PAUSE = 700;

/** The public version in the moderator's own words, with everything that differs from the original made visible. */
@Component({
  selector: 'app-rewording-editor',
  imports: [Icon, LineField, LongTextField, MatButtonModule, Notice, TextDiff],
  templateUrl: './rewording-editor.html',
  styleUrl: './rewording-editor.css',
})
export class RewordingEditor {
  readonly file = input.required<CaseFile>();
  readonly words = input.required<PublicWords>();
  readonly edit = output<Partial<PublicWords>>();
  readonly leave = output();

  private readonly language = injectLanguage();
  protected readonly limits = textLimits;
  private readonly field = viewChild(LongTextField);
  private readonly settled = toSignal(
    toObservable(computed(() => `${this.words().title}\n${this.words().text}`)).pipe(debounceTime(PAUSE)),
    { initialValue: '' },
  );
  private readonly spans = personalDataSpans(() => this.settled().slice(0, textLimits.text.max));
  /** What still looks like personal data in what everybody will read. */
  protected readonly left = computed(() => {
    const text = this.settled();
    return [...new Set(this.spans().map(({ start, end, type }) => `${redactionLabels[type]} ${text.slice(start, end)}`))].join(', ');
  });
  protected readonly titleErrors = computed(() => this.errorsOf('title'));
  protected readonly textErrors = computed(() => this.errorsOf('text'));

  focus(): void {
    this.field()?.focus();
  }

  private errorsOf(part: 'title' | 'text') {
    const limit = part === 'title' ? textLimits.publicTitle : textLimits.publicText;
    const message = lengthFault(this.words()[part], limit, false, this.language);
    return message === null ? [] : [{ kind: 'length', message }];
  }
}
