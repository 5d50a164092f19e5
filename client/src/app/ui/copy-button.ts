import { afterNextRender, Component, input, signal } from '@angular/core';

import { Icon } from './icon';

/** Puts a text on the clipboard. Only there when the browser can do it. */
@Component({
  selector: 'z-copy-button',
  imports: [Icon],
  template: `
    @if (isAble()) {
      <button class="button button--quiet" type="button" (click)="copy()">
        <z-icon [name]="isDone() ? 'check' : 'copy'" />{{ isDone() ? doneText() : label() }}
      </button>
    }
    <span class="visually-hidden" role="status">{{ isDone() ? doneText() : '' }}</span>
  `,
})
export class CopyButton {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  readonly doneText = input.required<string>();
  protected readonly isAble = signal(false);
  protected readonly isDone = signal(false);

  constructor() {
    afterNextRender(() => {
      this.isAble.set('clipboard' in navigator);
    });
  }

  protected copy(): void {
    navigator.clipboard.writeText(this.text()).then(
      () => {
        this.isDone.set(true);
      },
      () => {
        // The text is on the page to be copied by hand, and the button has promised nothing yet.
        this.isAble.set(false);
      },
    );
  }
}
