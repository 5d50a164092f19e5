import { Component, input } from '@angular/core';
import { MatInputModule } from '@angular/material/input';

import { DeskField } from './desk-field';

export interface DeskChoice {
  value: string;
  label: string;
}

/** The choices of a table of labels, in its order. */
export const choicesOf = (labels: Readonly<Record<string, string>>): DeskChoice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** One choice out of a list: the list of the browser itself. */
@Component({
  selector: 'app-choice-field',
  imports: [MatInputModule],
  template: `
    <label class="desk-label" [for]="control.id">{{ label() }}</label>
    @if (hint()) {
      <p class="desk-hint" [id]="control.id + '-hint'">{{ hint() }}</p>
    }
    <mat-form-field [appearance]="'outline'" [subscriptSizing]="'dynamic'">
      <select
        #control="matInput"
        #box
        matNativeControl
        [name]="name()"
        [value]="value()"
        [errorStateMatcher]="matcher"
        [aria-describedby]="hint() ? control.id + '-hint' : ''"
        (change)="value.set(box.value)"
        (blur)="touch.emit()"
      >
        @if (empty() !== null) {
          <option value="" [selected]="value() === ''">{{ empty() }}</option>
        }
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
        }
      </select>
      @for (error of shown(); track error.kind) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  host: { class: 'desk-field' },
})
export class ChoiceField extends DeskField {
  readonly choices = input.required<readonly DeskChoice[]>();
  /** the words of the empty choice; null leaves it out */
  readonly empty = input<string | null>(null);
}
