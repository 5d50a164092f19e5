import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { CaseFile, PersonalDataSpan, StaffResponse, StaffResponseVersion } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import type { AnswerRedaction } from '../case-parts/case-writes';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { lengthFault, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { problemOf } from '../../../core/http/problem';
import { personalDataSpans } from '../redaction/personal-data-spans';
import { RedactableText } from '../redaction/redactable-text';
import { RedactionSketch } from '../redaction/redacting';
import { isSameWork } from '../redaction/work-merge';
import type { RedactionWork } from '../redaction/redaction-work';

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
  private readonly language = injectLanguage();
  /** The note of a correction stands first, where a submission has its title. */
  protected readonly texts = { title: this.data.version.originalCorrectionNote ?? '', text: this.data.version.originalText };
  private readonly inNote = personalDataSpans(() => this.texts.title);
  private readonly inText = personalDataSpans(() => this.texts.text);
  private readonly start: RedactionWork = {
    redactions: { title: this.data.version.redactions.correctionNote, text: this.data.version.redactions.text },
    refused: { title: [], text: [] },
  };
  protected readonly sketch = new RedactionSketch(
    this.start,
    computed(() => ({ title: sorted(this.inNote()), text: sorted(this.inText()) })),
  );
  protected readonly reason = signal('');
  protected readonly isAsked = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly busy = new Busy();
  protected readonly limit = textLimits.note;
  protected readonly isUnchanged = computed(() => isSameWork(this.sketch.work(), { ...this.start, refused: this.sketch.work().refused }));
  protected readonly reasonErrors = computed(() => {
    const message = this.isAsked() ? lengthFault(this.reason(), textLimits.note, false, this.language) : null;
    return message === null ? [] : [{ kind: 'length', message }];
  });

  protected async send(): Promise<void> {
    this.isAsked.set(true);
    if (this.reasonErrors().length > 0 || this.isUnchanged()) return;
    const { title, text } = this.sketch.work().redactions;
    const redaction = { redactions: { text, correctionNote: title }, reason: this.reason().trim() };
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

const sorted = (spans: readonly PersonalDataSpan[]): PersonalDataSpan[] => [...spans];
