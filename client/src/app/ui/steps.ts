import { Component, computed, input } from '@angular/core';

/** Where in a row of pages the person is. */
@Component({
  selector: 'z-steps',
  template: `
    <p class="steps-text">{{ text() }}</p>
    <ol class="steps" aria-hidden="true">
      @for (step of steps(); track step) {
        <li [class.steps-done]="step <= current()"></li>
      }
    </ol>
  `,
  host: { class: 'steps-part' },
})
export class Steps {
  /** counted from one */
  readonly current = input.required<number>();
  readonly total = input.required<number>();
  /** „Стъпка 2 от 8“ */
  readonly text = input.required<string>();
  protected readonly steps = computed(() => Array.from({ length: this.total() }, (_, index) => index + 1));
}
