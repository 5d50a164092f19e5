import { Component, input } from '@angular/core';

import { Field, FieldError } from './field';

/** A file to add. The form around it needs `enctype="multipart/form-data"`. */
@Component({
  selector: 'z-file-field',
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
        class="input file-input"
        type="file"
        [id]="controlId()"
        [name]="name()"
        [attr.accept]="accept()"
        [multiple]="multiple()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="describedBy()"
      />
    </div>
  `,
})
export class FileField extends Field {
  readonly accept = input<string | null>(null);
  readonly multiple = input(false);
}
