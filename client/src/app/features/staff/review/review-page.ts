import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';

import type { CaseFile, ReasonCode } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Icon } from '../../../ui/icon';
import { DeskFailure } from '../access/desk-failure';
import { AnswerHistory } from '../case-parts/answer-history';
import { AuthorPanel } from '../case-parts/author-panel';
import { CaseAttachments } from '../case-parts/case-attachments';
import { CaseFacts } from '../case-parts/case-facts';
import { CaseFileSource } from '../case-parts/case-file-source';
import { CaseHead } from '../case-parts/case-head';
import { CaseHistory } from '../case-parts/case-history';
import { CaseWrites, type DecisionGiven } from '../case-parts/case-writes';
import { DecisionList } from '../case-parts/decision-list';
import { MessageThread } from '../case-parts/message-thread';
import { StaleNotice } from '../case-parts/stale-notice';
import { injectStepBack } from '../case-parts/step-back';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { queueTabOf } from '../queue/queue-tabs';
import { DecisionPanel, type FurtherAction } from './decision-panel';
import { injectModeratorQuestions } from './moderator-questions';
import { OriginalText } from './original-text';
import { PublicVersion } from './public-version';
import { QueueNeighbours } from './queue-neighbours';
import { endingReasons } from './reject-templates';
import { listenForKeys } from './shortcuts';
import { ShortcutsDialog } from './shortcuts-dialog';
import { SimilarCases } from './similar-cases';
import { VersionEditor } from './version-editor';

/** One case before a moderator: what was written, what everybody will read, and the decision. */
@Component({
  selector: 'app-review-page',
  imports: [
    ...[AnswerHistory, AuthorPanel, CaseAttachments, CaseFacts, CaseHead, CaseHistory, DecisionList, DecisionPanel, DeskFailure],
    ...[Icon, MatButtonModule, MessageThread, OriginalText, RouterLink, SimilarCases, StaleNotice, VersionEditor],
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  /** from the address */
  readonly number = input.required<string>();
  /** the part of the queue that the moderator works through */
  readonly tab = input<string>();

  private readonly writes = inject(CaseWrites);
  private readonly queue = inject(QueueNeighbours);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly directory = inject(SiteDirectory);
  private readonly ask = injectAsk();
  private readonly questions = injectModeratorQuestions();
  private readonly stepBack = injectStepBack();
  private readonly panel = viewChild(DecisionPanel);
  private readonly editor = viewChild(VersionEditor);

  protected readonly source = new CaseFileSource(() => `/api/v1/moderation/${encodeURIComponent(this.number())}`);
  protected readonly version = new PublicVersion(this.source.file);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly departmentFault = signal('');
  protected readonly shownTab = computed(() => queueTabOf(this.tab()));
  protected readonly mayMark = computed(() => this.may('publish') || this.may('route') || this.may('reject'));
  protected readonly department = this.perCase((file) => (this.may('route') ? (file.department ?? file.suggestedDepartment ?? '') : ''));
  protected readonly note = this.perCase(() => '');
  protected readonly publicIds = this.perCase<ReadonlySet<string>>((file) => publicOf(file));
  private readonly decided = signal('');

  constructor() {
    guardUnsaved(computed(() => this.version.isUnsaved() && this.decided() !== this.number()));
    effect(() => {
      this.number();
      this.trouble.set(null);
      this.departmentFault.set('');
    });
    effect(() => {
      this.department();
      this.departmentFault.set('');
    });
    effect(() => {
      const file = this.source.file();
      const hasUnread = file?.messages.some((message) => !message.isRead) ?? false;
      // Only the mark goes away; that it can't be set is no matter for the reader.
      if (file !== null && hasUnread) this.writes.markRead(file.number).catch(() => undefined);
    });
    listenForKeys({
      KeyP: () => this.may('publish') && void this.publish(),
      KeyN: () => this.may('reject') && void this.reject(),
      KeyD: () => this.panel()?.focusDepartment(),
      KeyT: () => this.editor()?.focus(),
      KeyR: () => {
        this.version.restore();
      },
      KeyJ: () => void this.goOn(),
      KeyQ: () => void this.router.navigate(['/staff/queue'], { queryParams: this.tab() === undefined ? {} : { tab: this.tab() } }),
      '?': () => {
        this.help();
      },
    });
  }

  protected publish(): Promise<void> {
    const isRedacted = this.version.isRedacted();
    const { title, text } = this.version.words();
    const note = this.note().trim();
    return this.decide({
      decision: isRedacted ? 'publish_redacted' : 'publish',
      ...(isRedacted ? { publicTitle: title.trim(), publicText: text.trim() } : {}),
      ...(note === '' ? {} : { note }),
      ...(this.department() === '' ? {} : { department: this.department() }),
    });
  }

  protected async route(): Promise<void> {
    if (this.department() === '') {
      this.departmentFault.set($localize`:@@staff-desk.decide.department-missing:Изберете отдел.`);
      this.panel()?.focusDepartment();
      return;
    }
    await this.decide({ decision: 'route', department: this.department() });
  }

  protected async reject(): Promise<void> {
    const file = this.source.file();
    if (file === null || this.busy.isBusy()) return;
    const question = this.questions.reject(file, this.department(), async ({ choice, text }) => {
      const isRouted = this.department() !== '' && !endingReasons.has(choice) && choice !== 'outside_competence';
      const department = isRouted ? { department: this.department() } : {};
      await this.act((seen) => this.writes.decide(seen, { decision: 'reject', reasonCode: choice as ReasonCode, note: text, ...department }));
    });
    if (await this.ask(question)) await this.finish($localize`:@@staff-desk.done.rejected:Текстът не се публикува. Авторът научава защо.`);
  }

  protected async further(action: FurtherAction): Promise<void> {
    const file = this.source.file();
    if (file === null) return;
    switch (action) {
      case 'forward': {
        const question = this.questions.forward(file, ({ choice, text }) => this.act((seen) => this.writes.forward(seen, choice, text)));
        if (await this.ask(question)) await this.finish($localize`:@@staff-desk.done.forwarded:Случаят е препратен. Авторът е уведомен.`);
        return;
      }
      case 'merge':
        return this.merge('');
      case 'close': {
        const isDone = await this.ask(this.questions.close(file, ({ text }) => this.act((seen) => this.writes.close(seen, text))));
        if (isDone) await this.finish($localize`:@@staff-desk.done.closed:Случаят е приключен.`);
        return;
      }
      case 'reopen': {
        const isDone = await this.ask(this.questions.reopen(file, ({ text }) => this.act((seen) => this.writes.reopen(seen, text))));
        if (isDone) this.announcer.say($localize`:@@staff-desk.done.reopened:Случаят е отворен отново. Насочете го към отдел.`);
        return;
      }
      case 'declare_conflict':
        if (await this.ask(this.stepBack(file.number))) await this.finish($localize`:@@staff-desk.done.conflict:Вече не виждате този случай.`);
    }
  }

  protected async merge(into: string): Promise<void> {
    const file = this.source.file();
    if (file === null) return;
    const question = this.questions.merge(file, into, ({ line, text }) => this.act((seen) => this.writes.merge(seen, line, text)));
    if (await this.ask(question)) await this.finish($localize`:@@staff-desk.done.merged:Случаите са обединени.`);
  }

  protected goOn(): Promise<void> {
    return this.queue.goOn(this.number(), this.shownTab());
  }

  protected help(): void {
    this.dialog.open(ShortcutsDialog);
  }

  private decide(decision: DecisionGiven): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await this.act((seen) => this.writes.decide(seen, { ...decision, publicAttachments: [...this.publicIds()] }));
      } catch (error) {
        this.explain(error);
        return;
      }
      await this.finish(this.decisionText(decision));
    });
  }
}
