import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import type { AnswerApproval, CaseFile, ResponseDraft } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { CaseDeadline } from '../../../core/deadline/case-deadline';
import { injectDateFormat } from '../../../core/i18n/dates';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { AnswerHistory } from '../case-parts/answer-history';
import type { CaseFileSource } from '../case-parts/case-file-source';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { todayInSofia } from '../lists/due';
import { AnswerFiles } from './answer-files';
import { AnswerMarks } from './answer-marks';
import { AnswerPreview } from './answer-preview';
import { AnswerWrites } from './answer-writes';
import { DemandFields } from './demand-fields';
import { demandWhatTheOutcomeNeeds } from './demand-rules';
import { DraftConflict } from './draft-conflict';
import { DraftKeeper } from './draft-keeper';
import { OutcomeField } from './outcome-field';
import { pointLimits, PointsEditor } from './points-editor';
import { QuotableText } from './quotable-text';
import { TemplatePicker } from './template-picker';
import { insertedAt } from './template-places';
import { EMPTY, givenOf, type TypedAnswer, typedCorrection, typedDraft } from './typed-answer';
import { watchedTexts } from './watched-texts';

/** The answer beside the text that it answers: written, looked at as everybody will read it, and published or laid before a colleague. */
@Component({
  selector: 'app-answer-form',
  imports: [
    ...[
      AnswerFiles,
      AnswerHistory,
      AnswerMarks,
      AnswerPreview,
      CaseDeadline,
      DemandFields,
      DraftConflict,
      FormField,
      FormRoot,
      Icon,
      LongTextField,
      MatButtonModule,
    ],
    ...[Notice, OutcomeField, PointsEditor, QuotableText, TemplatePicker, TroubleNotice],
  ],
  templateUrl: './answer-form.html',
  styleUrl: './answer-form.css',
})
export class AnswerForm implements OnInit {
  readonly file = input.required<CaseFile>();
  readonly source = input.required<CaseFileSource>();
  readonly approval = input.required<AnswerApproval>();
  readonly isCorrection = input.required<boolean>();
  readonly published = output();
  readonly proposed = output<ResponseDraft>();

  private readonly writes = inject(AnswerWrites);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly date = injectDateFormat();

  private readonly typed = signal<TypedAnswer>(EMPTY);
  protected readonly points = viewChild.required(PointsEditor);
  protected readonly answer = this.typed.asReadonly();
  protected readonly draft = new DraftKeeper(
    computed(() => this.file().number),
    this.typed,
  );
  protected readonly isPreview = signal(false);
  protected readonly isAsked = signal(false);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly limits = textLimits;
  protected readonly mostPoints = pointLimits.most;
  protected readonly today = todayInSofia(new Date());
  /** What the readers of the answer read: everybody the public text, or its author alone their own. */
  protected readonly quotable = computed(() => {
    const { publication, public: published, text } = this.file();
    return publication === 'published' && published !== null ? published.text : text;
  });
  protected readonly readHeading = computed(() =>
    this.quotable() === this.file().text
      ? $localize`:@@staff-desk.case.text:Какво е написал авторът`
      : $localize`:@@staff-answer.public-text:Какво четат всички`,
  );
  protected readonly watched = computed(() => watchedTexts(this.typed(), (change) => this.put(change)));
  protected readonly savedText = computed(() => {
    const savedAt = this.draft.savedAt();
    const time = savedAt === null ? '' : (this.date(savedAt, 'moment').split(', ').at(-1) ?? '');
    return savedAt === null ? '' : $localize`:@@staff-desk.answer.saved:Запазено в ${time}:time:`;
  });

  protected readonly fields = form(this.typed, (path) => demandWhatTheOutcomeNeeds(path, this.today, this.isCorrection), {
    submission: {
      action: () => this.next(),
      onInvalid: (fields) => {
        this.isAsked.set(true);
        focusFirstFault(fields);
      },
    },
  });

  constructor() {
    guardUnsaved(this.draft.isUnsaved);
  }

  /** A file that is read anew must not overwrite what is being written, so that it is looked at once. */
  ngOnInit(): void {
    const { responseDraft, responses } = this.file();
    const latest = this.isCorrection() ? responses.at(-1) : undefined;
    if (responseDraft !== null) this.typed.set(typedDraft(responseDraft));
    else if (latest !== undefined) this.typed.set(typedCorrection(latest, this.quotable(), this.today));
    this.draft.begin(this.typed(), responseDraft);
  }

  protected put(change: Partial<TypedAnswer>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  protected takeOthers(others: ResponseDraft): void {
    this.typed.set(typedDraft(others));
    this.draft.begin(this.typed(), others);
  }

  /** Where the cursor stands in the reasons, or at their end. */
  protected insert(words: string): void {
    const box = this.host.nativeElement.querySelector<HTMLTextAreaElement>('.reasons textarea');
    const { text } = this.typed();
    const [start, end] = [box?.selectionStart ?? text.length, box?.selectionEnd ?? text.length];
    this.put({ text: insertedAt(text, words, start, end) });
    this.afterRender(() => {
      box?.focus();
      box?.setSelectionRange(start + words.length, start + words.length);
    });
  }

  protected back(): void {
    this.isPreview.set(false);
    this.moveFocus('.write h2');
  }

  /** First a look at it, then the publishing, or the second person. */
  private async next(): Promise<Faults> {
    this.isAsked.set(true);
    if (this.isPreview()) return this.send();
    if (this.points().focusFault()) return undefined;
    this.isPreview.set(true);
    this.moveFocus('.preview h2');
    return undefined;
  }

  private async send(): Promise<Faults> {
    this.trouble.set(null);
    await this.draft.settle();
    try {
      const given = givenOf(this.typed(), this.isCorrection());
      if (this.approval().approval === 'wanted') {
        const draft = await this.writes.propose(this.file(), given);
        this.draft.begin(this.typed(), draft);
        this.proposed.emit(draft);
      } else {
        await this.writes.publish(this.file(), given);
        this.draft.begin(this.typed(), null);
        this.published.emit();
      }
      return undefined;
    } catch (error) {
      this.draft.resume();
      return this.source().isStale(error) ? undefined : this.explain(error);
    }
  }

  private explain(error: unknown): Faults {
    const { fields } = this;
    const { errors, trouble } = refusalOf(error, {
      ...{ '/outcome': fields.outcome, '/text': fields.text, '/legalGround': fields.legalGround, '/doneOn': fields.doneOn },
      ...{ '/commitment': fields.commitmentWhat, '/commitment/what': fields.commitmentWhat },
      ...{ '/commitment/department': fields.commitmentDepartment, '/commitmentDue': fields.commitmentDue },
      '/correctionNote': fields.correctionNote,
    });
    const inPoint = problemOf(error).errors.find(({ pointer }) => pointer.startsWith('/points'));
    this.trouble.set(trouble !== null && inPoint !== undefined ? { ...trouble, text: inPoint.detail } : trouble);
    if (errors.length > 0 || inPoint !== undefined) this.isPreview.set(false);
    return errors;
  }

  private moveFocus(selector: string): void {
    this.afterRender(() => {
      const heading = this.host.nativeElement.querySelector<HTMLElement>(selector);
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
  }

  private afterRender(then: () => void): void {
    afterNextRender(then, { injector: this.injector });
  }
}
