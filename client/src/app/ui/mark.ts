import { Component } from '@angular/core';

import { markStrokes } from './drawings';

/** The mark: the letter З, made of two voices that meet in the middle. Decorative beside the name. */
@Component({
  selector: 'z-mark',
  template: `<svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
    <path class="mark-second" [attr.d]="strokes.second" />
    <path class="mark-first" [attr.d]="strokes.first" />
  </svg>`,
  host: { class: 'mark' },
})
export class Mark {
  protected readonly strokes = markStrokes;
}
