import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';

export interface Confirmation {
  heading: string;
  text: string;
  confirm: string;
  cancel: string;
  isDangerous?: boolean;
}

/** Asks once more. Closes with true when the answer is yes. */
@Component({
  selector: 'app-confirm-dialog',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ question.heading }}</h2>
    <mat-dialog-content>
      <p>{{ question.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button type="button" matButton="outlined" [mat-dialog-close]="false" cdkFocusInitial>{{ question.cancel }}</button>
      <button type="button" matButton="filled" [class.is-dangerous]="question.isDangerous" [mat-dialog-close]="true">
        {{ question.confirm }}
      </button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Confirmation>(MAT_DIALOG_DATA);
}
