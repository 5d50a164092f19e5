import { Component, input } from '@angular/core';

/** More words for those who want them. */
@Component({
  selector: 'z-details',
  template: `
    <details class="details" [open]="open()">
      <summary>{{ summary() }}</summary>
      <div class="details-words"><ng-content /></div>
    </details>
  `,
})
export class Details {
  readonly summary = input.required<string>();
  readonly open = input(false);
}
