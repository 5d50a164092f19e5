import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Something that is not undone by a click, with all that follows from it. */
export interface Consequences {
  heading: string;
  /** what will happen, one sentence each */
  follows: readonly string[];
  confirm: string;
  isDangerous?: boolean;
}

/** Says what follows from a step before it is taken. Closes with true when it should be. */
@Component({
  selector: 'app-consequences-dialog',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ step.heading }}</h2>
    <mat-dialog-content>
      <ul class="prose-list">
        @for (sentence of step.follows; track sentence) {
          <li>{{ sentence }}</li>
        }
      </ul>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button type="button" matButton="outlined" [mat-dialog-close]="false" cdkFocusInitial i18n="@@staff-admin.confirm.no">Отказ</button>
      <button type="button" matButton="filled" [class.is-dangerous]="step.isDangerous" [mat-dialog-close]="true">{{ step.confirm }}</button>
    </mat-dialog-actions>
  `,
})
export class ConsequencesDialog {
  protected readonly step = inject<Consequences>(MAT_DIALOG_DATA);
}

/** Gives a function that asks whether a step should be taken. */
export function injectConfirm(): (step: Consequences) => Promise<boolean> {
  const dialog = inject(MatDialog);
  return async (step) => {
    const opened = dialog.open<ConsequencesDialog, Consequences, boolean>(ConsequencesDialog, { data: step, width: '36rem' });
    return (await firstValueFrom(opened.afterClosed())) === true;
  };
}
