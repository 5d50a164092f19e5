import { Component, input } from '@angular/core';

export interface Cited {
  /** whose word it is, and the language of the name where that is not the page's */
  who: { text: string; language: string | null };
  /** the name of what is cited, and its language where that is not the page's; left out where it has none of its own */
  title?: { text: string; language: string | null };
  /** what, and when: with the name before it ready to be put into a footnote */
  text: string;
  /** where it will always be found */
  address: string;
}

/** A citation that is ready, folded away until somebody wants it. */
@Component({
  selector: 'z-citation',
  template: `
    <details class="details citation">
      <summary>
        <span i18n="@@layout.cite">Цитирайте</span><span class="visually-hidden">: {{ cited().text }}</span>
      </summary>
      <div class="details-words">
        <p class="citation-text">
          <span [attr.lang]="cited().who.language">{{ cited().who.text }}</span>.
          @if (cited().title; as title) {
            <span [attr.lang]="title.language">{{ title.text }}</span>.
          }
          {{ cited().text }}
          <a [href]="cited().address">{{ cited().address }}</a>
        </p>
      </div>
    </details>
  `,
})
export class Citation {
  readonly cited = input.required<Cited>();
}
