import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { Session } from '../../../core/api/contract';
import { StaffSession } from '../../../core/session/staff-session';
import { SignInForm } from './sign-in-form';

/** Over the page whose session has ended: signing in again as the same person, with the page untouched below. */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [MatButtonModule, MatDialogModule, SignInForm],
  template: `
    <h2 mat-dialog-title i18n="@@staff-desk.again-dialog.heading">Сесията Ви изтече</h2>
    <mat-dialog-content>
      <p i18n="@@staff-desk.again-dialog.text">Влезте отново. Написаното на страницата стои и започнатото ще продължи.</p>
      <app-sign-in-form [account]="email" (signedIn)="goOn($event)">
        <button type="button" matButton [mat-dialog-close]="false" i18n="@@staff-desk.again-dialog.not-now">Не сега</button>
      </app-sign-in-form>
    </mat-dialog-content>
  `,
})
export class SignInAgainDialog {
  protected readonly email = inject<string>(MAT_DIALOG_DATA);
  private readonly session = inject(StaffSession);
  private readonly dialog = inject(MatDialogRef<SignInAgainDialog, boolean>);

  protected goOn(session: Session): void {
    this.session.begin(session);
    this.dialog.close(true);
  }
}
