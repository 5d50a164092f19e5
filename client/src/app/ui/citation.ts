import { Component, input } from '@angular/core';

export interface Cited {
  /** who, what, when: ready to be put into a footnote */
  text: string;
  language: string | null;
  /** where it will always be found */
  address: string;
}

/** A citation that is ready, folded away until somebody wants it. */
@Component({
  selector: 'z-citation',
  template: `
    <details class="details citation">
      <summary>
        <span i18n="@@layout.cite">Цитирайте</span><span class="visually-hidden">: {{ name() }}</span>
      </summary>
      <div class="details-words">
        <p class="citation-text">
          <span [attr.lang]="cited().language">{{ cited().text }}</span> <a [href]="cited().address">{{ cited().address }}</a>
        </p>
      </div>
    </details>
  `,
})
export class Citation {
  readonly cited = input.required<Cited>();
  /** which of the entries of a page it is, for those who hear their names alone */
  readonly name = input.required<string>();
}
