import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

import { type AssessedStep, steps } from './assess-words';

/** How far a commitment has come, each step with when to choose it. */
@Component({
  selector: 'app-step-field',
  template: `
    <fieldset [attr.aria-describedby]="shown().length > 0 ? 'step-error' : null">
      <legend class="desk-label" i18n="@@staff-assess.step.legend">Какво намерихте</legend>
      <div class="choices">
        @for (choice of choices; track choice.value) {
          <label class="choice">
            <input
              class="choice-input"
              type="radio"
              name="step"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [attr.aria-describedby]="'step-when-' + choice.value"
              (change)="value.set(choice.value)"
              (blur)="touch.emit()"
            />
            <span class="choice-words">
              <span class="choice-label">{{ choice.label }}</span>
              <span class="choice-text" [id]="'step-when-' + choice.value">{{ choice.when }}</span>
            </span>
          </label>
        }
      </div>
      <div id="step-error" role="alert">
        @for (error of shown(); track error.kind) {
          <p class="field-error">{{ error.message }}</p>
        }
      </div>
    </fieldset>
  `,
  styles: `
    .choices {
      gap: var(--space-2);
    }
    .choice {
      padding: var(--space-3) var(--space-4);
    }
    .field-error {
      margin: var(--space-2) 0 0;
    }
  `,
  host: { class: 'desk-field' },
})
export class StepField implements FormValueControl<string> {
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly choices = (Object.keys(steps) as AssessedStep[]).map((value) => ({ value, ...steps[value] }));

  focus(options?: FocusOptions): void {
    this.element.querySelector('input')?.focus(options);
  }
}
