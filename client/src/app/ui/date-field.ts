import { Component, type ElementRef, input, viewChild } from '@angular/core';

import { Field, FieldError } from './field';
import { followLaterValues } from './typed-value';

/** A day. The value is `YYYY-MM-DD`; the browser shows it the way its owner writes dates. */
@Component({
  selector: 'z-date-field',
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
      <input
        #control
        class="input"
        type="date"
        data-width="short"
        [id]="controlId()"
        [name]="name()"
        [attr.value]="value()"
        [attr.min]="min()"
        [attr.max]="max()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
      />
    </div>
  `,
})
export class DateField extends Field {
  readonly value = input('');
  readonly min = input<string | null>(null);
  readonly max = input<string | null>(null);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  constructor() {
    super();
    followLaterValues(this.value, (value) => {
      this.control().nativeElement.value = value;
    });
  }
}
