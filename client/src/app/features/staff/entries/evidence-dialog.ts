import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { StaffReason } from '../desk-form/staff-reason';
import { TroubleNotice } from '../desk-form/trouble-notice';

export interface EvidenceQuestion {
  readonly isWithheld: boolean;
  readonly send: (reason: string) => Promise<unknown>;
}

/** Asks why an item of evidence is taken from the public, or shown again. Closes with true once it is. */
@Component({
  selector: 'app-evidence-dialog',
  imports: [LongTextField, MatButtonModule, MatDialogModule, TroubleNotice],
  template: `
    <h2 mat-dialog-title>
      @if (data.isWithheld) {
        <span i18n="@@staff-redaction.evidence.show-heading">Доказателството се вижда отново</span>
      } @else {
        <span i18n="@@staff-redaction.evidence.hide-heading">Скриване на доказателство</span>
      }
    </h2>
    <mat-dialog-content>
      <p i18n="@@staff-redaction.evidence.explanation">Всички виждат, че има доказателство и че модератор го е скрил.</p>
      <app-long-text-field
        label="Защо"
        i18n-label="@@staff-redaction.answer.reason"
        hint="Четат го само служителите."
        i18n-hint="@@staff-redaction.answer.reason-hint"
        [rows]="2"
        [limit]="reason.limit.max"
        [(value)]="reason.text"
        [errors]="reason.errors()"
        [touched]="true"
      />
      <app-trouble-notice [trouble]="trouble()" />
    </mat-dialog-content>
    <mat-dialog-actions>
      <button type="button" matButton="outlined" mat-dialog-close i18n="@@staff-redaction.answer.cancel">Откажи се</button>
      <button type="button" matButton="filled" [disabled]="busy.isBusy()" (click)="send()">
        @if (data.isWithheld) {
          <span i18n="@@staff-redaction.evidence.show">Покажи го</span>
        } @else {
          <span i18n="@@staff-redaction.evidence.hide">Скрий го</span>
        }
      </button>
    </mat-dialog-actions>
  `,
})
export class EvidenceDialog {
  protected readonly data = inject<EvidenceQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<EvidenceDialog, boolean>);
  protected readonly reason = new StaffReason();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly busy = new Busy();

  protected async send(): Promise<void> {
    const reason = this.reason.take();
    if (reason === null) return;
    await this.busy.run(async () => {
      try {
        await this.data.send(reason);
        this.dialog.close(true);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
