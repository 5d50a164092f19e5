import { Component, computed, input, output } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';
import { ErasedNotice } from '../case-parts/erased-notice';
import { piecesOf } from './marked-text';
import { personalDataLabels } from './personal-data-labels';
import { personalDataSpans } from './personal-data-spans';
import type { PublicVersion } from './public-version';

/** What the author wrote, read only. What looks like personal data is marked, and can be taken out of the public version. */
@Component({
  selector: 'app-original-text',
  imports: [ErasedNotice, Icon],
  templateUrl: './original-text.html',
  styleUrl: './original-text.css',
  host: { class: 'desk-panel' },
})
export class OriginalText {
  readonly file = input.required<CaseFile>();
  readonly version = input.required<PublicVersion>();
  readonly mayRedact = input(true);
  readonly redact = output<string>();

  protected readonly language = injectLanguage();
  private readonly titleSpans = personalDataSpans(() => this.file().title);
  private readonly textSpans = personalDataSpans(() => this.file().text);
  protected readonly title = computed(() => this.marked(this.file().title, this.titleSpans()));
  protected readonly text = computed(() => this.marked(this.file().text, this.textSpans()));
  private readonly open = computed(() => [...this.title(), ...this.text()].filter(({ label, isOut }) => label !== '' && !isOut));
  protected readonly summary = computed(() => {
    const count = this.open().length;
    if (count === 0) return '';
    return plural(count, this.language, {
      one: $localize`:@@staff-desk.original.marks-one:${count}:count: място прилича на лични данни.`,
      other: $localize`:@@staff-desk.original.marks-other:${count}:count: места приличат на лични данни.`,
    });
  });

  protected redactAll(): void {
    for (const { text } of this.open()) this.redact.emit(text);
  }

  private marked(text: string, spans: ReturnType<typeof this.textSpans>) {
    return piecesOf(text, spans).map((piece) => ({
      text: piece.text,
      label: piece.type === null ? '' : personalDataLabels[piece.type],
      isOut: piece.type !== null && !this.version().holds(piece.text),
    }));
  }
}
