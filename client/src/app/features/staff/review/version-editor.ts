import { Component, computed, input, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { debounceTime } from 'rxjs';

import type { CaseFile } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { CopyButton } from '../../../ui/copy-button';
import { Icon } from '../../../ui/icon';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { lengthFault, textLimits } from '../desk-form/text-rules';
import { personalDataSpans } from './personal-data-spans';
import { personalDataLabels } from './personal-data-labels';
import type { PublicVersion } from './public-version';
import { wordDiff } from './word-diff';

/** Milliseconds without typing after which the public text is looked over. */
const PAUSE = 700;

/** The public version, editable, with everything that was changed made visible. */
@Component({
  selector: 'app-version-editor',
  imports: [CopyButton, Icon, LineField, LongTextField, MatButtonModule],
  templateUrl: './version-editor.html',
  styleUrl: './version-editor.css',
  host: { class: 'desk-panel' },
})
export class VersionEditor {
  readonly file = input.required<CaseFile>();
  readonly version = input.required<PublicVersion>();
  readonly isReadOnly = input(false);

  private readonly language = injectLanguage();
  protected readonly limits = textLimits;
  private readonly field = viewChild(LongTextField);
  protected readonly words = computed(() => this.version().words());
  /** What is public while nothing can be published. */
  protected readonly shown = computed(() => this.file().public ?? this.file());
  protected readonly isLeftOver = computed(() => this.isReadOnly() && this.version().isUnsaved());
  private readonly settled = toSignal(
    toObservable(computed(() => `${this.words().title}\n${this.words().text}`)).pipe(debounceTime(PAUSE)),
    {
      initialValue: '',
    },
  );
  private readonly spans = personalDataSpans(() => this.settled().slice(0, textLimits.text.max));
  /** What still looks like personal data in what everybody will read. */
  protected readonly left = computed(() => {
    const text = this.settled();
    return [...new Set(this.spans().map(({ start, end, type }) => `${personalDataLabels[type]} ${text.slice(start, end)}`))].join(', ');
  });
  protected readonly titleDiff = computed(() => wordDiff(this.file().title, this.words().title));
  protected readonly textDiff = computed(() => wordDiff(this.file().text, this.words().text));
  protected readonly titleErrors = computed(() => this.errorsOf('title'));
  protected readonly textErrors = computed(() => this.errorsOf('text'));

  focus(): void {
    this.field()?.focus();
  }

  protected edit(changes: Partial<{ title: string; text: string }>): void {
    this.version().words.update((words) => ({ ...words, ...changes }));
  }

  private errorsOf(part: 'title' | 'text') {
    const message = lengthFault(this.words()[part], textLimits[part], false, this.language);
    return message === null ? [] : [{ kind: 'length', message }];
  }
}
