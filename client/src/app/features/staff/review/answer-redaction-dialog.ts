import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { CaseFile, StaffResponse, StaffResponseVersion } from '../../../core/api/contract';
import type { AnswerRedaction } from '../case-parts/case-writes';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { StaffReason } from '../desk-form/staff-reason';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { problemOf } from '../../../core/http/problem';
import { RedactableText } from '../redaction/redactable-text';
import { isUntouched, redactionsOf, sectionsOf } from './answer-sections';

export interface AnswerUnderRedaction {
  readonly file: CaseFile;
  readonly response: StaffResponse;
  readonly version: StaffResponseVersion;
  /** what writes on the desk is not known to dialogs */
  readonly send: (redaction: AnswerRedaction) => Promise<unknown>;
}

/** Takes personal data out of a published answer. Closes with true once that is public, with false when the case is another by now. */
@Component({
  selector: 'app-answer-redaction-dialog',
  imports: [LongTextField, MatButtonModule, MatDialogModule, RedactableText, TroubleNotice],
  templateUrl: './answer-redaction-dialog.html',
})
export class AnswerRedactionDialog {
  protected readonly data = inject<AnswerUnderRedaction>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<AnswerRedactionDialog, boolean>);
  protected readonly sections = sectionsOf(this.data.version);
  protected readonly reason = new StaffReason();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly busy = new Busy();
  protected readonly isUnchanged = computed(() => this.sections.every(isUntouched));

  protected async send(): Promise<void> {
    const reason = this.reason.take();
    if (reason === null || this.isUnchanged()) return;
    const redaction = { redactions: redactionsOf(this.sections), reason };
    await this.busy.run(async () => {
      try {
        await this.data.send(redaction);
        this.dialog.close(true);
      } catch (error) {
        if (problemOf(error).status === 412) this.dialog.close(false);
        else this.trouble.set(troubleOf(error));
      }
    });
  }
}
