import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

import type { DeskChoice } from './choice-field';

/** The codes that are ticked, as a form keeps them: one text with spaces between. */
export const tickedIn = (value: string): string[] => value.split(' ').filter((code) => code !== '');

/** Any number of choices out of a list, each with a box of its own. */
@Component({
  selector: 'app-checks-field',
  template: `
    <fieldset [attr.aria-describedby]="shown().length > 0 ? group() + '-error' : null">
      <legend class="desk-label">{{ legend() }}</legend>
      <div class="checks">
        @for (choice of choices(); track choice.value) {
          <label class="check">
            <input
              #box
              type="checkbox"
              [name]="group()"
              [value]="choice.value"
              [checked]="ticked().has(choice.value)"
              (change)="turn(choice.value, box.checked)"
              (blur)="touch.emit()"
            />
            <span>{{ choice.label }}</span>
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
    .checks {
      display: grid;
      gap: 0 var(--space-5);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    }
    .check {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.75rem;
      cursor: pointer;
    }
    input {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--brand);
    }
    .field-error {
      margin: var(--space-2) 0 0;
    }
  `,
  host: { class: 'desk-field' },
})
export class ChecksField implements FormValueControl<string> {
  /** names the boxes on their page */
  readonly group = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly DeskChoice[]>();
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly ticked = computed(() => new Set(tickedIn(this.value())));
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));

  focus(options?: FocusOptions): void {
    this.element.querySelector('input')?.focus(options);
  }

  /** In the order of the list, whatever was ticked first. */
  protected turn(code: string, isOn: boolean): void {
    const ticked = new Set(this.ticked());
    if (isOn) ticked.add(code);
    else ticked.delete(code);
    this.value.set(
      this.choices()
        .map(({ value }) => value)
        .filter((value) => ticked.has(value))
        .join(' '),
    );
  }
}
