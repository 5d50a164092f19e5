import { Component } from '@angular/core';

/** The mark: the letter З, made of two voices that meet in the middle. Decorative beside the name. */
@Component({
  selector: 'z-mark',
  template: `<svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
    <path class="mark-second" d="M20 24.2h5.2c5.6 0 10.3 3.3 10.3 8.4s-4.9 9-11.3 9c-4.9 0-9-1.9-11.7-5.4" />
    <path class="mark-first" d="M13.6 11.4C16 8.2 19.6 6.4 23.6 6.4c5.8 0 10.2 3.4 10.2 8.4 0 5.4-4.4 9.2-10.2 9.2" />
  </svg>`,
  host: { class: 'mark' },
})
export class Mark {}
