import { booleanAttribute, Component, input } from '@angular/core';
import { MatInputModule } from '@angular/material/input';

import { DeskField } from './desk-field';

/** One line of text of a form of the desk. */
@Component({
  selector: 'app-line-field',
  imports: [MatInputModule],
  template: `
    <label class="desk-label" [for]="control.id">{{ label() }}</label>
    @if (hint()) {
      <p class="desk-hint" [id]="control.id + '-hint'">{{ hint() }}</p>
    }
    <mat-form-field [appearance]="'outline'" [subscriptSizing]="'dynamic'">
      <input
        #control="matInput"
        #box
        matInput
        [type]="type()"
        [name]="name()"
        [value]="value()"
        [readonly]="readonly()"
        [errorStateMatcher]="matcher"
        [attr.autocomplete]="autocomplete()"
        [attr.inputmode]="inputmode()"
        [attr.min]="earliest()"
        [attr.lang]="textLanguage()"
        [attr.spellcheck]="spellcheck()"
        [aria-describedby]="hint() ? control.id + '-hint' : ''"
        (input)="value.set(box.value)"
        (blur)="touch.emit()"
      />
      @for (error of shown(); track error.kind) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  host: { class: 'desk-field' },
})
export class LineField extends DeskField {
  readonly type = input<'text' | 'email' | 'password' | 'date' | 'search'>('text');
  readonly autocomplete = input<string | null>(null);
  readonly inputmode = input<string | null>(null);
  readonly textLanguage = input<string | null>(null);
  readonly spellcheck = input<boolean | null>(null);
  /** the earliest day, for a date */
  readonly earliest = input<string | null>(null);

  readonly readonly = input(false, { transform: booleanAttribute });
}
