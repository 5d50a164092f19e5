import { Component, computed, input } from '@angular/core';

import { drawings, type IconName } from './drawings';

export type { IconName };

/** A small line drawing; decorative, so the word beside it must say the same. */
@Component({
  selector: 'z-icon',
  template: `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path [attr.d]="drawing()" />
  </svg>`,
  host: { class: 'icon' },
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly drawing = computed(() => drawings[this.name()]);
}
