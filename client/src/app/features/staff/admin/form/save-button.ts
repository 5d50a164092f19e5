import { Component, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

/** Sends the form around it. It keeps focus while the answer is on the way, and says so. */
@Component({
  selector: 'app-save-button',
  imports: [MatButtonModule],
  template: `
    <button
      type="submit"
      [matButton]="look()"
      [class.is-warning]="look() === 'outlined'"
      [attr.aria-disabled]="isSending() ? 'true' : null"
    >
      @if (isSending()) {
        <ng-container i18n="@@staff-admin.save.sending">Записва се…</ng-container>
      } @else {
        {{ text() }}
      }
    </button>
  `,
})
export class SaveButton {
  readonly isSending = input.required<boolean>();
  /** `outlined` for what is better thought over */
  readonly look = input<'filled' | 'outlined'>('filled');
  readonly text = input($localize`:@@staff-admin.save:Запиши`);
}
