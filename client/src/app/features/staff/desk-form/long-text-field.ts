import { Component, input } from '@angular/core';
import { MatInputModule } from '@angular/material/input';

import { CharacterCount } from '../../../ui/character-count';
import { DeskField } from './desk-field';

/** Several lines of text of a form of the desk, with a count of what is left. */
@Component({
  selector: 'app-long-text-field',
  imports: [CharacterCount, MatInputModule],
  template: `
    <label class="desk-label" [for]="control.id">{{ label() }}</label>
    @if (hint()) {
      <p class="desk-hint" [id]="control.id + '-hint'">{{ hint() }}</p>
    }
    <mat-form-field class="desk-text" [appearance]="'outline'" [subscriptSizing]="'dynamic'" [class.desk-text--tall]="isTall()">
      <textarea
        #control="matInput"
        #box
        matInput
        [name]="name()"
        [value]="value()"
        [rows]="rows()"
        [errorStateMatcher]="matcher"
        [attr.lang]="textLanguage()"
        [aria-describedby]="describedBy(control.id)"
        (input)="value.set(box.value)"
        (blur)="touch.emit()"
      ></textarea>
      @for (error of shown(); track error.kind) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
    @if (limit(); as most) {
      <z-character-count [text]="value()" [limit]="most" [countId]="control.id + '-count'" />
    }
  `,
  host: { class: 'desk-field' },
})
export class LongTextField extends DeskField {
  readonly rows = input(4);
  readonly isTall = input(false);
  /** the most characters the server takes; nothing is cut off while typing */
  readonly limit = input<number | null>(null);
  readonly textLanguage = input<string | null>(null);

  protected describedBy(id: string): string {
    const parts = [this.hint() === '' ? '' : `${id}-hint`, this.limit() === null ? '' : `${id}-count`];
    return parts.filter((part) => part !== '').join(' ');
  }
}
