import { Component, computed, input } from '@angular/core';

/** Words in Cyrillic, with what joins them. */
const CYRILLIC = /(\p{Script=Cyrillic}+(?:[\s,„“-]+\p{Script=Cyrillic}+)*)/u;

/** A sentence of ours that holds words of citizens: Bulgarian ones are read out as such on an English page, too (WCAG 2.2, 3.1.2). */
@Component({
  selector: 'z-citizen-words',
  template: `@for (piece of pieces(); track $index) {
    <span [attr.lang]="piece.lang">{{ piece.text }}</span>
  }`,
})
export class CitizenWords {
  readonly text = input.required<string>();
  protected readonly pieces = computed(() =>
    this.text()
      .split(CYRILLIC)
      .filter((text) => text !== '')
      .map((text) => ({ text, lang: CYRILLIC.test(text) ? 'bg' : null })),
  );
}
