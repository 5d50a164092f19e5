import { Component, computed, input } from '@angular/core';

import { injectLanguage } from '../../../core/i18n/language';
import { keyOf, placeWords } from './place-words';
import { cutAt, type Place, type RedactedField } from './redaction-work';

/** A text of the original with its places: what is proposed, taken out or refused, each with its word beside it. */
@Component({
  selector: 'app-marked-text',
  template: `@for (piece of pieces(); track piece.start) {
    @if (piece.words) {
      <mark
        [class]="'is-' + piece.state"
        [class.is-current]="piece.isCurrent"
        [attr.aria-current]="piece.isCurrent ? 'true' : null"
        [attr.data-key]="piece.key"
        [attr.data-start]="piece.start"
        [attr.data-field]="field()"
        >{{ piece.text }}</mark><span class="what" [attr.lang]="language">{{ piece.words }}</span>
    } @else {
      <span [attr.data-start]="piece.start" [attr.data-field]="field()">{{ piece.text }}</span>
    }
  }`,
  styleUrl: './marked-text.css',
})
export class MarkedText {
  readonly field = input.required<RedactedField>();
  readonly text = input.required<string>();
  readonly places = input.required<readonly Place[]>();
  /** key of the place that the keys act on */
  readonly current = input<string | null>(null);

  protected readonly language = injectLanguage();
  protected readonly pieces = computed(() => {
    const places = this.places().filter(({ field }) => field === this.field());
    return cutAt(this.text(), places).map(({ text, start, place }) => {
      const key = place === null ? null : keyOf(place);
      return {
        text,
        start,
        key,
        state: place?.state ?? '',
        words: place === null ? '' : placeWords(place),
        isCurrent: key !== null && key === this.current(),
      };
    });
  });
}
