import { Component, type ElementRef, input, viewChildren } from '@angular/core';

import { Field, FieldError } from './field';
import { Icon, type IconName } from './icon';
import { followLaterValues } from './typed-value';

export interface Choice {
  value: string;
  label: string;
  description?: string;
  icon?: IconName;
  disabled?: boolean;
}

/** One choice out of a few, each a large card with words that explain it. A native radio group. */
@Component({
  selector: 'z-choice-cards',
  imports: [FieldError, Icon],
  template: `
    <fieldset class="field" [class.field--wrong]="error()" [attr.aria-describedby]="describedBy()">
      <legend class="label" [class.label--prominent]="prominent()">{{ label() }}</legend>
      @if (hint()) {
        <p class="hint" [id]="hintId()">{{ hint() }}</p>
      }
      @if (error()) {
        <z-field-error [errorId]="errorId()" [text]="error()" />
      }
      <div class="choices" [class.choices--two]="columns() === 2">
        @for (choice of choices(); track choice.value) {
          <label class="choice">
            <input
              #control
              class="choice-input"
              type="radio"
              [id]="$first ? controlId() : controlId() + '-' + choice.value"
              [name]="name()"
              [value]="choice.value"
              [attr.checked]="choice.value === value() ? '' : null"
              [disabled]="choice.disabled ?? false"
              [attr.aria-describedby]="choice.description ? controlId() + '-' + choice.value + '-text' : null"
            />
            <span class="choice-words">
              <span class="choice-label">
                @if (choice.icon; as icon) {
                  <z-icon [name]="icon" />
                }
                {{ choice.label }}
              </span>
              @if (choice.description; as description) {
                <span class="choice-text" [id]="controlId() + '-' + choice.value + '-text'">{{ description }}</span>
              }
            </span>
          </label>
        }
      </div>
    </fieldset>
  `,
})
export class ChoiceCards extends Field {
  readonly value = input('');
  readonly choices = input.required<readonly Choice[]>();
  readonly columns = input<1 | 2>(1);
  private readonly controls = viewChildren<ElementRef<HTMLInputElement>>('control');

  constructor() {
    super();
    followLaterValues(this.value, (value) => {
      for (const { nativeElement } of this.controls()) {
        nativeElement.checked = nativeElement.value === value;
      }
    });
  }
}
