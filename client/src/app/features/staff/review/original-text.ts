import { Component, computed, input, viewChild } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';
import { ErasedNotice } from '../case-parts/erased-notice';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { RedactableText } from '../redaction/redactable-text';
import type { RedactionDraft } from '../redaction/redaction-draft';

/** What the author wrote, with what is taken out of it or could be. */
@Component({
  selector: 'app-original-text',
  imports: [ErasedNotice, Icon, RedactableText, TroubleNotice],
  templateUrl: './original-text.html',
  styleUrl: './original-text.css',
  host: { class: 'desk-panel' },
})
export class OriginalText {
  readonly file = input.required<CaseFile>();
  readonly draft = input.required<RedactionDraft>();
  readonly mayRedact = input(true);

  /** where the keys of the page act; nowhere once the original is erased */
  readonly area = viewChild(RedactableText);
  private readonly language = injectLanguage();
  protected readonly summary = computed(() => {
    const count = this.draft().openCount();
    if (count === 0) return '';
    return plural(count, this.language, {
      one: $localize`:@@staff-desk.original.marks-one:${count}:count: място прилича на лични данни.`,
      other: $localize`:@@staff-desk.original.marks-other:${count}:count: места приличат на лични данни.`,
    });
  });
}
