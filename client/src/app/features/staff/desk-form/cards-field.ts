import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

/** A choice that says when to take it. */
export interface CardChoice {
  readonly value: string;
  readonly label: string;
  readonly text: string;
}

/** One choice out of a few, each on a card with its explanation. */
@Component({
  selector: 'app-cards-field',
  template: `
    <fieldset [attr.aria-describedby]="shown().length > 0 ? group() + '-error' : null">
      <legend class="desk-label">{{ legend() }}</legend>
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label class="choice">
            <input
              class="choice-input"
              type="radio"
              [name]="group()"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [attr.aria-describedby]="group() + '-when-' + choice.value"
              (change)="value.set(choice.value)"
              (blur)="touch.emit()"
            />
            <span class="choice-words">
              <span class="choice-label">{{ choice.label }}</span>
              <span class="choice-text" [id]="group() + '-when-' + choice.value">{{ choice.text }}</span>
            </span>
          </label>
        }
      </div>
      <div [id]="group() + '-error'" role="alert">
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
export class CardsField implements FormValueControl<string> {
  /** names the choices on their page */
  readonly group = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly CardChoice[]>();
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));

  focus(options?: FocusOptions): void {
    this.element.querySelector('input')?.focus(options);
  }
}
