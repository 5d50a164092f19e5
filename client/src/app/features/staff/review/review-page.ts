import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';

import type { StaffResponse, StaffResponseVersion } from '../../../core/api/contract';
import { Icon } from '../../../ui/icon';
import { DeskFailure } from '../access/desk-failure';
import { ReaderReports } from '../after-publication/reader-reports';
import { TextEdits } from '../after-publication/text-edits';
import { AnswerHistory } from '../case-parts/answer-history';
import { AuthorPanel } from '../case-parts/author-panel';
import { CaseAttachments } from '../case-parts/case-attachments';
import { CaseFacts } from '../case-parts/case-facts';
import { CaseHead } from '../case-parts/case-head';
import { CaseHistory } from '../case-parts/case-history';
import { CaseWrites } from '../case-parts/case-writes';
import { DecisionList } from '../case-parts/decision-list';
import { StaleNotice } from '../case-parts/stale-notice';
import { injectStepBack } from '../case-parts/step-back';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { ForwardingPanel } from '../forwarding/forwarding-panel';
import { injectFileReview } from '../file-review/open-file-review';
import { injectQueueQuery } from '../queue/queue-query';
import { listenForKeys } from '../shortcuts/shortcuts';
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog';
import { UndoBar } from '../undo/undo-bar';
import { UndoOffers } from '../undo/undo-offers';
import { AuthorVerdicts } from '../verdict/author-verdicts';
import { CaseTalk } from '../notes/case-talk';
import { ClaimBar } from './claim-bar';
import { AnswerRedactionDialog, type AnswerUnderRedaction } from './answer-redaction-dialog';
import { DecisionPanel, type FurtherAction } from './decision-panel';
import { injectForwarding } from './forward-question';
import { injectModeratorQuestions } from './moderator-questions';
import { OriginalText } from './original-text';
import { originalTextKeys } from './original-text-keys';
import { PublicVersion } from './public-version';
import { QueueNeighbours } from './queue-neighbours';
import { injectRejectQuestion } from './reject-question';
import { RedactionMeanwhile } from './redaction-meanwhile';
import { ReviewCase } from './review-case';
import { RiskNotice } from './risk-notice';
import { SecondOpinion } from './second-opinion';
import { SimilarCases } from './similar-cases';

const doneTexts = {
  proposed: $localize`:@@staff-desk.done.proposed:Предложението Ви чака втори модератор. Авторът още не научава.`,
  rejected: $localize`:@@staff-desk.done.rejected:Текстът не се публикува. Авторът научава защо.`,
  forwarded: $localize`:@@staff-desk.done.forwarded:Случаят е препратен. Авторът научава на кого.`,
  merged: $localize`:@@staff-desk.done.merged:Случаите са обединени.`,
  unmerged: $localize`:@@staff-desk.done.unmerged:Случаят отново е отделен. Насочете го към отдел.`,
  closed: $localize`:@@staff-desk.done.closed:Случаят е приключен.`,
  reopened: $localize`:@@staff-desk.done.reopened:Случаят е отворен отново. Насочете го към отдел.`,
  answerRedacted: $localize`:@@staff-redaction.done.answer:Заличаването в отговора е публикувано.`,
  conflict: $localize`:@@staff-desk.done.conflict:Вече не виждате този случай.`,
};

/** One case before a moderator: what was written, what everybody will read, and the decision. */
@Component({
  selector: 'app-review-page',
  imports: [
    AnswerHistory,
    AuthorPanel,
    AuthorVerdicts,
    CaseAttachments,
    CaseFacts,
    CaseHead,
    CaseHistory,
    CaseTalk,
    ClaimBar,
    DecisionList,
    DecisionPanel,
    DeskFailure,
    ForwardingPanel,
    Icon,
    MatButtonModule,
    OriginalText,
    PublicVersion,
    ReaderReports,
    RedactionMeanwhile,
    RiskNotice,
    RouterLink,
    SecondOpinion,
    SimilarCases,
    StaleNotice,
    TextEdits,
    UndoBar,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  /** from the address */
  readonly number = input.required<string>();

  private readonly writes = inject(CaseWrites);
  private readonly queue = inject(QueueNeighbours);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly undo = inject(UndoOffers);
  private readonly ask = injectAsk();
  private readonly askForwarding = injectForwarding();
  private readonly questions = injectModeratorQuestions();
  private readonly rejectQuestion = injectRejectQuestion();
  private readonly stepBack = injectStepBack();
  private readonly panel = viewChild(DecisionPanel);
  private readonly publicVersion = viewChild(PublicVersion);
  private readonly original = viewChild(OriginalText);

  protected readonly review = new ReviewCase(this.number);
  protected readonly reviewFile = injectFileReview((sheet) => {
    this.review.tookFile(sheet);
  });
  /** the part of the queue that the moderator works through */
  protected readonly queueQuery = injectQueueQuery();
  /** The public version is prepared for a publication, or for an appeal that overturns. */
  protected readonly mayPrepare = computed(() => this.mayPublish() || this.review.may('decide_appeal'));
  protected readonly mayPublish = computed(() => this.review.may('publish') || this.review.may('publish_redacted'));
  /** Own words take the place of redactions, so that marks would do nothing then. */
  protected readonly mayRedact = computed(() => this.mayPrepare() && this.review.may('redact') && this.review.rewording.words() === null);
  protected readonly mayMark = computed(() => this.mayPrepare() || this.review.may('route') || this.review.may('reject'));

  constructor() {
    guardUnsaved(this.review.isUnsaved);
    effect(() => {
      const file = this.review.file();
      const hasUnread = file?.messages.some((message) => !message.isRead) ?? false;
      // Only the mark goes away; that it can't be set is no matter for the reader.
      if (file !== null && hasUnread) this.writes.markRead(file.number).catch(() => undefined);
    });
    listenForKeys({
      KeyP: () => {
        if (this.mayPublish()) void this.publish();
      },
      KeyN: () => {
        if (this.review.may('reject')) void this.reject();
      },
      KeyD: () => this.panel()?.focusDepartment(),
      KeyT: () => this.publicVersion()?.focus(),
      ...originalTextKeys(this.original),
      KeyJ: () => void this.goOn(),
      KeyQ: () => void this.router.navigate(['/staff/queue'], { queryParams: this.queueQuery() }),
      '?': () => void this.dialog.open(ShortcutsDialog),
    });
  }

  protected async publish(): Promise<void> {
    await this.finish(await this.review.publish());
  }

  protected async route(): Promise<void> {
    const done = await this.review.route();
    if (this.review.departmentFault() !== '') this.panel()?.focusDepartment();
    await this.finish(done);
  }

  protected async reject(): Promise<void> {
    const file = this.review.file();
    if (file === null || this.review.busy.isBusy()) return;
    const department = this.review.may('route') ? this.review.department() : '';
    const reasons = await this.review.prepare(() => this.rejectQuestion.load());
    if (reasons === null) return;
    const question = this.rejectQuestion.ask(file, department, reasons, ({ choice, text }, effect) => {
      const isRouted = department !== '' && effect === 'continues';
      const decision = { decision: 'reject', reasonCode: choice, note: text, ...(isRouted ? { department } : {}) } as const;
      return this.review.act(() => this.writes.decide(file, decision));
    });
    if (await this.ask(question)) await this.finish(doneTexts[this.review.file()?.awaits === 'second_look' ? 'proposed' : 'rejected']);
  }

  protected async further(action: FurtherAction): Promise<void> {
    const file = this.review.file();
    if (file === null) return;
    const act = (write: () => ReturnType<CaseWrites['close']>) => this.review.act(write);
    switch (action) {
      case 'forward':
        return this.forward('');
      case 'merge':
        await this.merge('');
        return;
      case 'unmerge':
        if (await this.ask(this.questions.unmerge(file, ({ text }) => act(() => this.writes.unmerge(file, text)))))
          this.announcer.say(doneTexts.unmerged);
        return;
      case 'close':
        if (await this.ask(this.questions.close(file, ({ text }) => act(() => this.writes.close(file, text)))))
          await this.finish(doneTexts.closed);
        return;
      case 'reopen':
        if (await this.ask(this.questions.reopen(file, ({ text }) => act(() => this.writes.reopen(file, text)))))
          if (!this.undo.offer(doneTexts.reopened, this.review.file())) this.announcer.say(doneTexts.reopened);
        return;
      case 'declare_conflict':
        if (!(await this.ask(this.stepBack(file.number)))) return;
        this.review.settle();
        this.announcer.say(doneTexts.conflict);
        await this.goOn();
    }
  }

  protected async forward(authority: string): Promise<void> {
    if (await this.askForwarding(this.review, authority)) await this.finish(doneTexts.forwarded);
  }

  protected async merge(into: string): Promise<void> {
    const file = this.review.file();
    if (file === null) return;
    const question = this.questions.merge(file, into, ({ line, text, furtherText }) =>
      this.review.act(() => this.writes.merge(file, line, text, furtherText)),
    );
    if (await this.ask(question)) await this.finish(doneTexts.merged);
  }

  protected redactAnswer(response: StaffResponse, version: StaffResponseVersion): void {
    const file = this.review.file();
    if (file === null) return;
    const place = { responseId: response.id, version: version.version };
    const data: AnswerUnderRedaction = { file, response, version, send: (redaction) => this.writes.redactAnswer(file, place, redaction) };
    const dialog = this.dialog.open<AnswerRedactionDialog, AnswerUnderRedaction, boolean>(AnswerRedactionDialog, {
      data,
      width: '52rem',
      maxWidth: '96vw',
    });
    dialog.afterClosed().subscribe((isDone) => {
      if (isDone !== undefined) this.review.source.reload();
      if (isDone === true) this.announcer.say(doneTexts.answerRedacted);
    });
  }

  protected goOn(): Promise<void> {
    return this.queue.goOn(this.number(), this.queueQuery());
  }

  protected help(): void {
    this.dialog.open(ShortcutsDialog);
  }

  /** Says what was done and goes on with the queue; nothing when nothing was done. */
  protected async finish(done: string | null): Promise<void> {
    if (done === null) return;
    this.review.settle();
    // What can be taken back says so in a bar of its own.
    if (!this.undo.offer(done, this.review.file())) this.announcer.say(done);
    await this.goOn();
  }
}
