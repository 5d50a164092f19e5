import { Component, computed, input } from '@angular/core';

import { Field, FieldError } from '../../ui/field';

/** A day that somebody remembers, as three short fields: easier than a calendar, and the same on every device. */
@Component({
  selector: 'app-day-field',
  imports: [FieldError],
  template: `
    <fieldset class="field" [class.field--wrong]="error()" [attr.aria-describedby]="describedBy()">
      <legend class="label">{{ label() }}</legend>
      @if (hint()) {
        <p class="hint" [id]="hintId()">{{ hint() }}</p>
      }
      @if (error()) {
        <z-field-error [errorId]="errorId()" [text]="error()" />
      }
      <div class="day-parts">
        @for (part of parts(); track part.name) {
          <div>
            <label class="day-label" [attr.for]="part.id">{{ part.label }}</label>
            <input
              class="input"
              inputmode="numeric"
              autocomplete="off"
              [class.day-year]="$last"
              [id]="part.id"
              [name]="part.name"
              [attr.value]="part.value"
              [attr.maxlength]="$last ? 4 : 2"
              [attr.aria-invalid]="error() ? 'true' : null"
            />
          </div>
        }
      </div>
    </fieldset>
  `,
})
export class DayField extends Field {
  readonly day = input('');
  readonly month = input('');
  readonly year = input('');

  /** The first has the id of the whole date: the error summary leads there. */
  protected readonly parts = computed(() => [
    { id: this.controlId(), name: `${this.name()}.day`, label: $localize`:@@submit.day.day:Ден`, value: this.day() },
    { id: `${this.controlId()}-month`, name: `${this.name()}.month`, label: $localize`:@@submit.day.month:Месец`, value: this.month() },
    { id: `${this.controlId()}-year`, name: `${this.name()}.year`, label: $localize`:@@submit.day.year:Година`, value: this.year() },
  ]);
}
