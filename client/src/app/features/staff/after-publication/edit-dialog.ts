import { Component, computed, effect, inject, type Signal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';

import type { CaseFile, CaseFileEntry, EditRequest, ReasonChoice } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { StaleNotice } from '../case-parts/stale-notice';
import { Busy } from '../desk-form/busy';
import { ChoiceField } from '../desk-form/choice-field';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { lengthFault, type TextLimit, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { UnsentAnswers } from '../desk-form/unsent-answers';
import { RedactableText } from '../redaction/redactable-text';
import { RedactionSketch } from '../redaction/redacting';
import { wordsOf } from '../review/rewording';
import { type EditDraft, OWN_REASON, REASON_WORDS, requestOf, waysOf } from './edit-draft';
import { TextDiff } from '../review/text-diff';

export interface TextUnderEdit {
  /** as it stands, also after somebody else has changed it */
  readonly file: Signal<CaseFile>;
  /** what somebody else did meanwhile */
  readonly meanwhile: Signal<readonly CaseFileEntry[] | null>;
  readonly reasons: readonly ReasonChoice[];
  readonly send: (request: EditRequest) => Promise<unknown>;
}

/** Changes what everybody reads of a published case. Closes with true once it is public; what is typed stays when that fails. */
@Component({
  selector: 'app-edit-dialog',
  imports: [
    ChoiceField,
    LineField,
    LongTextField,
    MatButtonModule,
    MatDialogModule,
    MatRadioModule,
    RedactableText,
    StaleNotice,
    TextDiff,
    TroubleNotice,
  ],
  templateUrl: './edit-dialog.html',
  styleUrl: './edit-dialog.css',
})
export class EditDialog {
  protected readonly data = inject<TextUnderEdit>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<EditDialog, boolean>);
  private readonly unsent = inject(UnsentAnswers);
  private readonly language = injectLanguage();
  protected readonly limits = { ...textLimits, reason: REASON_WORDS };
  protected readonly own = OWN_REASON;

  private readonly first = this.data.file();
  private readonly key = `${this.first.number} edit`;
  protected readonly sketch = new RedactionSketch(
    {
      redactions: { title: this.first.redactions?.title ?? [], text: this.first.redactions?.text ?? [] },
      refused: this.first.redactions?.refused ?? { title: [], text: [] },
    },
    computed(() => this.data.file().proposals),
  );
  protected readonly draft = signal<EditDraft>(
    this.unsent.take(this.key, {
      way: waysOf(this.first)[0] ?? 'redact',
      title: this.first.public?.title ?? '',
      text: this.first.public?.text ?? '',
      reason: '',
      reasonWords: '',
    }),
  );
  protected readonly choices = [
    ...this.data.reasons.map((reason) => ({ value: reason.code, label: localizedText(this.language, reason, 'label') })),
    { value: OWN_REASON, label: $localize`:@@staff-queue.edit.own-reason:Друга, с мои думи` },
  ];
  protected readonly hasWays = computed(() => waysOf(this.data.file()).length > 1);
  protected readonly now = computed(() => this.data.file().public ?? { title: '', text: '' });
  protected readonly next = computed(() => {
    const { way, title, text } = this.draft();
    return way === 'words' ? { title: title.trim(), text: text.trim() } : wordsOf(this.data.file(), this.sketch.work().redactions);
  });
  protected readonly isUnchanged = computed(() => this.now().title === this.next().title && this.now().text === this.next().text);
  protected readonly isAsked = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly busy = new Busy();

  protected readonly titleErrors = computed(() => this.errorsOf(this.draft().title, textLimits.publicTitle));
  protected readonly textErrors = computed(() => this.errorsOf(this.draft().text, textLimits.publicText));
  protected readonly wordsErrors = computed(() => this.errorsOf(this.draft().reasonWords, REASON_WORDS));
  protected readonly reasonErrors = computed(() =>
    this.isAsked() && this.draft().reason === ''
      ? [{ kind: 'missing', message: $localize`:@@staff-desk.reject.reason-missing:Изберете причина.` }]
      : [],
  );
  private readonly isFaulty = computed(() => {
    const { way, reason } = this.draft();
    const faults = [
      ...this.reasonErrors(),
      ...(way === 'words' ? [...this.titleErrors(), ...this.textErrors()] : []),
      ...(reason === OWN_REASON ? this.wordsErrors() : []),
    ];
    return faults.length > 0;
  });

  constructor() {
    effect(() => {
      this.unsent.keep(this.key, this.draft());
    });
  }

  protected change(changes: Partial<EditDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...changes }));
  }

  protected async send(): Promise<void> {
    this.isAsked.set(true);
    this.trouble.set(null);
    if (this.isFaulty() || this.isUnchanged()) return;
    await this.busy.run(async () => {
      try {
        await this.data.send(requestOf(this.draft(), this.sketch.work().redactions));
        this.unsent.drop(this.key);
        this.dialog.close(true);
      } catch (error) {
        const { status, errors } = problemOf(error);
        // What is stale is told by what the other one did.
        if (status === 412) return;
        const { heading, text } = troubleOf(error);
        this.trouble.set({ heading, text: [text, ...errors.map(({ detail }) => detail)].join(' ') });
      }
    });
  }

  private errorsOf(text: string, limit: TextLimit): { kind: string; message: string }[] {
    const message = this.isAsked() ? lengthFault(text, limit, false, this.language) : null;
    return message === null ? [] : [{ kind: 'length', message }];
  }
}
