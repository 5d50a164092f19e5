import { Component, type ElementRef, input, viewChild } from '@angular/core';

import { Field, FieldError } from './field';
import type { FieldWidth } from './text-field';
import { followLaterValues } from './typed-value';

export interface SelectOption {
  value: string;
  label: string;
}

/** One choice out of many: the list of the browser itself. */
@Component({
  selector: 'z-select-field',
  imports: [FieldError],
  template: `
    <div class="field" [class.field--wrong]="error()">
      <label class="label" [class.label--prominent]="prominent()" [attr.for]="controlId()">{{ label() }}</label>
      @if (hint()) {
        <p class="hint" [id]="hintId()">{{ hint() }}</p>
      }
      @if (error()) {
        <z-field-error [errorId]="errorId()" [text]="error()" />
      }
      <select
        #control
        class="input select"
        [attr.data-width]="width()"
        [id]="controlId()"
        [name]="name()"
        [attr.autocomplete]="autocomplete()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
      >
        @if (placeholder() !== null) {
          <option value="" [attr.selected]="value() === '' ? '' : null">{{ placeholder() }}</option>
        }
        @for (option of options(); track option.value) {
          <option [value]="option.value" [attr.selected]="option.value === value() ? '' : null">{{ option.label }}</option>
        }
      </select>
    </div>
  `,
})
export class SelectField extends Field {
  readonly value = input('');
  readonly options = input.required<readonly SelectOption[]>();
  /** the words of the empty choice; null leaves it out */
  readonly placeholder = input<string | null>(null);
  readonly width = input<FieldWidth>('full');
  readonly autocomplete = input<string | null>(null);
  private readonly control = viewChild.required<ElementRef<HTMLSelectElement>>('control');

  constructor() {
    super();
    followLaterValues(this.value, (value) => {
      this.control().nativeElement.value = value;
    });
  }
}
