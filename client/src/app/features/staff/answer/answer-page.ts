import { afterNextRender, Component, computed, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { CaseFile, Outcome } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { Icon } from '../../../ui/icon';
import { DeskFailure } from '../access/desk-failure';
import { AnswerHistory } from '../case-parts/answer-history';
import { CaseFileSource } from '../case-parts/case-file-source';
import { CaseHead } from '../case-parts/case-head';
import { CaseWrites } from '../case-parts/case-writes';
import { StaleNotice } from '../case-parts/stale-notice';
import { Announcer } from '../desk-form/announcer';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { todayInSofia } from '../lists/due';
import { AnswerFiles } from './answer-files';
import { AnswerMarks } from './answer-marks';
import { AnswerPreview } from './answer-preview';
import { DraftKeeper, type TypedAnswer } from './draft-keeper';
import { OutcomeField } from './outcome-field';

/** An official writes the answer of the department, looks at it as everybody will, and publishes it. */
@Component({
  selector: 'app-answer-page',
  imports: [
    AnswerFiles,
    AnswerHistory,
    AnswerMarks,
    AnswerPreview,
    CaseHead,
    DeskFailure,
    FormField,
    FormRoot,
    Icon,
    LineField,
    LongTextField,
    MatButtonModule,
    OutcomeField,
    RouterLink,
    StaleNotice,
    TroubleNotice,
  ],
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.css',
})
export class AnswerPage {
  /** from the address */
  readonly number = input.required<string>();

  private readonly writes = inject(CaseWrites);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly date = injectDateFormat();

  protected readonly source = new CaseFileSource(() => `/api/v1/case-files/${encodeURIComponent(this.number())}`);
  protected readonly file = this.source.file;
  protected readonly isCorrection = computed(() => this.file()?.allowed.includes('correct_answer') ?? false);
  protected readonly isPossible = computed(() => this.isCorrection() || (this.file()?.allowed.includes('answer') ?? false));
  protected readonly task = computed(() =>
    this.isCorrection() ? $localize`:@@staff-desk.answer.task-correct:Поправка на отговора` : $localize`:@@staff-desk.answer.task:Отговор`,
  );

  private readonly typed = signal<TypedAnswer>({ outcome: '', text: '', commitmentDue: '', correctionNote: '' });
  protected readonly answer = this.typed.asReadonly();
  protected readonly draft = new DraftKeeper(this.number, this.typed);
  protected readonly isPreview = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly limits = textLimits;
  protected readonly today = todayInSofia(new Date());
  protected readonly savedText = computed(() => {
    const savedAt = this.draft.savedAt();
    const time = savedAt === null ? '' : (this.date(savedAt, 'moment').split(', ').at(-1) ?? '');
    return savedAt === null ? '' : $localize`:@@staff-desk.answer.saved:Запазено в ${time}:time:`;
  });

  protected readonly fields = form(
    this.typed,
    (path) => {
      required(path.outcome, { message: $localize`:@@staff-desk.answer.outcome-missing:Изберете какво решава общината.` });
      limitText(path.text, textLimits.text);
      limitText(path.correctionNote, textLimits.note, () => !this.isCorrection());
      validate(path.commitmentDue, ({ value }) =>
        value() !== '' && value() < this.today
          ? { kind: 'past', message: $localize`:@@staff-desk.answer.date-past:Тази дата мина. Посочете днешна или бъдеща.` }
          : undefined,
      );
    },
    { submission: { action: () => this.next(), onInvalid: focusFirstFault } },
  );

  constructor() {
    guardUnsaved(this.draft.isUnsaved);
    let begun = '';
    effect(() => {
      const file = this.file();
      // A file that is read anew must not overwrite what is being written.
      if (file === null || begun === file.number) return;
      begun = file.number;
      untracked(() => {
        this.begin(file);
      });
    });
  }

  protected back(): void {
    this.isPreview.set(false);
    this.moveFocus('.write h2');
  }

  private begin(file: CaseFile): void {
    const latest = file.allowed.includes('correct_answer') ? file.responses.at(-1) : undefined;
    const source = file.responseDraft ?? (latest === undefined ? null : { ...latest, correctionNote: null });
    const typed = {
      outcome: source?.outcome ?? '',
      text: source?.text ?? '',
      // A day that has passed can't be promised once more.
      commitmentDue: source?.commitmentDue && source.commitmentDue >= this.today ? source.commitmentDue : '',
      correctionNote: source?.correctionNote ?? '',
    };
    this.typed.set(typed);
    this.draft.begin(typed, file.responseDraft?.savedAt ?? null);
  }

  /** First a look at it, then the publishing. */
  private async next(): Promise<Faults> {
    if (this.isPreview()) return this.publish();
    this.isPreview.set(true);
    this.moveFocus('.preview h2');
    return undefined;
  }

  private async publish(): Promise<Faults> {
    const file = this.file();
    if (file === null) return undefined;
    this.trouble.set(null);
    const { outcome, text, commitmentDue, correctionNote } = this.typed();
    await this.draft.settle();
    try {
      await this.writes.publishAnswer(file, {
        outcome: outcome as Outcome,
        text: text.trim(),
        commitmentDue: commitmentDue === '' ? null : commitmentDue,
        correctionNote: this.isCorrection() ? correctionNote.trim() : null,
      });
      this.draft.begin(this.typed(), null);
      this.announcer.say($localize`:@@staff-desk.answer.published:Отговорът е публикуван. Авторът и следящите научават.`);
      await this.router.navigate(['/staff/cases', file.number]);
      return undefined;
    } catch (error) {
      this.draft.resume();
      if (this.source.isStale(error)) return undefined;
      const { errors, trouble } = refusalOf(error, {
        '/text': this.fields.text,
        '/outcome': this.fields.outcome,
        '/commitmentDue': this.fields.commitmentDue,
        '/correctionNote': this.fields.correctionNote,
      });
      this.trouble.set(trouble);
      if (errors.length > 0) this.isPreview.set(false);
      return errors;
    }
  }

  private moveFocus(selector: string): void {
    afterNextRender(
      () => {
        const heading = document.querySelector<HTMLElement>(selector);
        heading?.setAttribute('tabindex', '-1');
        heading?.focus();
      },
      { injector: this.injector },
    );
  }
}
