import { Component, type ElementRef, input, viewChild } from '@angular/core';

import { Field, FieldError } from './field';
import { followLaterValues } from './typed-value';

/** Something to agree with or to switch on. */
@Component({
  selector: 'z-check-field',
  imports: [FieldError],
  template: `
    <div class="field" [class.field--wrong]="error()">
      @if (error()) {
        <z-field-error [errorId]="errorId()" [text]="error()" />
      }
      <label class="check">
        <input
          #control
          class="check-input"
          type="checkbox"
          [id]="controlId()"
          [name]="name()"
          [value]="value()"
          [attr.checked]="checked() ? '' : null"
          [attr.aria-invalid]="error() ? 'true' : null"
          [attr.aria-describedby]="describedBy()"
        />
        <span>{{ label() }}</span>
      </label>
      @if (hint()) {
        <p class="hint check-hint" [id]="hintId()">{{ hint() }}</p>
      }
    </div>
  `,
})
export class CheckField extends Field {
  readonly value = input('yes');
  readonly checked = input(false);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  constructor() {
    super();
    followLaterValues(this.checked, (checked) => {
      this.control().nativeElement.checked = checked;
    });
  }
}
