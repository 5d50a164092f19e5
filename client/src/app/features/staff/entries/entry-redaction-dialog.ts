import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { Schemas } from '../../../core/api/contract';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { StaffReason } from '../desk-form/staff-reason';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { personalDataSpans } from '../redaction/personal-data-spans';
import { RedactableText } from '../redaction/redactable-text';
import { RedactionSketch } from '../redaction/redacting';
import type { RedactionWork } from '../redaction/redaction-work';
import { isSameWork } from '../redaction/work-merge';

export interface EntryUnderRedaction {
  readonly id: string;
  readonly written: Schemas['WrittenEntry'];
  readonly send: (redaction: Schemas['EntryRedactionRequest']) => Promise<unknown>;
}

/** Takes personal data out of a public entry on a commitment. Closes with true once that is public. */
@Component({
  selector: 'app-entry-redaction-dialog',
  imports: [LongTextField, MatButtonModule, MatDialogModule, RedactableText, TroubleNotice],
  template: `
    <h2 mat-dialog-title id="entry-redaction" i18n="@@staff-redaction.entry.heading">Заличаване в публикуван текст</h2>
    <mat-dialog-content>
      <p i18n="@@staff-redaction.entry.explanation">
        Заличете само това, което издава човек или обижда. Повече от половината не може. Всички виждат, че е заличено и кога.
      </p>
      <app-redactable-text
        [name]="data.id"
        [texts]="texts"
        textLanguage="bg"
        [heading]="'entry-redaction'"
        [redacting]="sketch"
        [hasOwnKeys]="true"
      />
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
      <button type="button" matButton="filled" [disabled]="busy.isBusy() || isUnchanged()" (click)="send()">
        <span i18n="@@staff-redaction.answer.confirm">Публикувай заличеното</span>
      </button>
    </mat-dialog-actions>
  `,
})
export class EntryRedactionDialog {
  protected readonly data = inject<EntryUnderRedaction>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<EntryRedactionDialog, boolean>);
  protected readonly texts = { title: '', text: this.data.written.original };
  private readonly start: RedactionWork = {
    redactions: { title: [], text: this.data.written.spans },
    refused: { title: [], text: [] },
  };
  private readonly found = personalDataSpans(() => this.texts.text);
  protected readonly sketch = new RedactionSketch(
    this.start,
    computed(() => ({ title: [], text: [...this.found()] })),
  );
  protected readonly reason = new StaffReason();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly busy = new Busy();
  protected readonly isUnchanged = computed(() => isSameWork(this.sketch.work(), { ...this.start, refused: this.sketch.work().refused }));

  protected async send(): Promise<void> {
    const reason = this.reason.take();
    if (reason === null || this.isUnchanged()) return;
    await this.busy.run(async () => {
      try {
        await this.data.send({ spans: [...this.sketch.work().redactions.text], reason });
        this.dialog.close(true);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
