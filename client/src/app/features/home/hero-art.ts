import { Component } from '@angular/core';

/** The two voices of the mark, large behind the first words of the site. Decorative. */
@Component({
  selector: 'app-hero-art',
  template: `<svg viewBox="0 0 480 560" aria-hidden="true" focusable="false">
    <path class="art-second" d="M214 292h64c70 0 128 42 128 106s-61 114-142 114c-61 0-112-24-146-68" />
    <path class="art-first" d="M134 122c30-40 75-62 125-62 73 0 128 42 128 106 0 68-55 126-128 126" />
  </svg>`,
  host: { class: 'hero-art' },
})
export class HeroArt {}
