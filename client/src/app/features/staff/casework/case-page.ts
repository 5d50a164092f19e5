import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { CaseAction } from '../../../core/api/contract';
import { StaffSession } from '../../../core/session/staff-session';
import { Details } from '../../../ui/details';
import { Icon } from '../../../ui/icon';
import { DeskFailure } from '../access/desk-failure';
import { TextEdits } from '../after-publication/text-edits';
import { AnswerHistory } from '../case-parts/answer-history';
import { AuthorPanel } from '../case-parts/author-panel';
import { CaseAttachments } from '../case-parts/case-attachments';
import { CaseFacts } from '../case-parts/case-facts';
import { CaseFileSource } from '../case-parts/case-file-source';
import { CaseHead } from '../case-parts/case-head';
import { CaseHistory } from '../case-parts/case-history';
import { CaseWrites } from '../case-parts/case-writes';
import { DecisionList } from '../case-parts/decision-list';
import { ErasedNotice } from '../case-parts/erased-notice';
import { StaleNotice } from '../case-parts/stale-notice';
import { injectStepBack } from '../case-parts/step-back';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { textLimits } from '../desk-form/text-rules';
import { AuthorVerdicts } from '../verdict/author-verdicts';
import { homeOf } from '../frame/desk-links';
import { CaseTalk } from '../notes/case-talk';

/** The whole file of a case, as far as the reader may know it, and what an official can do with it. */
@Component({
  selector: 'app-case-page',
  imports: [
    AnswerHistory,
    AuthorPanel,
    AuthorVerdicts,
    CaseAttachments,
    CaseFacts,
    CaseHead,
    CaseHistory,
    CaseTalk,
    DecisionList,
    DeskFailure,
    Details,
    ErasedNotice,
    Icon,
    MatButtonModule,
    RouterLink,
    StaleNotice,
    TextEdits,
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.css',
})
export class CasePage {
  /** from the address */
  readonly number = input.required<string>();

  private readonly writes = inject(CaseWrites);
  private readonly session = inject(StaffSession);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly ask = injectAsk();
  private readonly stepBack = injectStepBack();

  protected readonly source = new CaseFileSource(() => `/api/v1/case-files/${encodeURIComponent(this.number())}`);
  protected readonly file = this.source.file;
  protected readonly isModerator = computed(() => this.session.role() === 'moderator');
  protected readonly home = computed(() => {
    const role = this.session.role();
    return role === null ? '/staff' : homeOf(role);
  });
  protected readonly answerText = computed(() => {
    if (this.file()?.responseDraft?.state === 'awaiting_approval') return $localize`:@@staff-answer.case.waiting:Отговорът чака второ лице`;
    if (this.may('correct_answer')) return $localize`:@@staff-desk.case.correct:Поправи отговора`;
    return this.file()?.responseDraft
      ? $localize`:@@staff-desk.case.go-on-answering:Продължи отговора`
      : $localize`:@@staff-desk.case.answer:Отговори`;
  });
  protected readonly mayAnswer = computed(() => this.may('answer') || this.may('correct_answer'));

  constructor() {
    effect(() => {
      const file = this.file();
      const hasUnread = file?.messages.some((message) => !message.isRead) ?? false;
      // Only the mark goes away; that it can't be set is no matter for the reader.
      if (file !== null && hasUnread) this.writes.markRead(file.number).catch(() => undefined);
    });
  }

  protected may(action: CaseAction): boolean {
    return this.file()?.allowed.includes(action) ?? false;
  }

  protected async handBack(): Promise<void> {
    const file = this.file();
    if (file === null) return;
    const isDone = await this.ask({
      key: `${file.number} hand-back`,
      heading: $localize`:@@staff-desk.hand-back.heading:Върни на модератора`,
      explanation: $localize`:@@staff-desk.hand-back.explanation:Когато въпросът не е за Вашия отдел. Срокът за отговор продължава да тече.`,
      text: {
        pointer: '/reason',
        label: $localize`:@@staff-desk.hand-back.reason:Защо и към кого да отиде`,
        hint: $localize`:@@staff-desk.hand-back.hint:Четат го модераторите.`,
        limit: textLimits.note,
      },
      confirm: $localize`:@@staff-desk.hand-back.confirm:Върни`,
      send: async ({ text }) => {
        try {
          await this.writes.handBack(file, text);
        } catch (error) {
          this.source.isStale(error);
          throw error;
        }
      },
    });
    if (isDone) await this.leave($localize`:@@staff-desk.hand-back.done:Случаят е върнат на модератора.`);
  }

  protected async reveal(): Promise<void> {
    const file = this.file();
    if (file === null) return;
    await this.ask({
      key: `${file.number} reveal`,
      heading: $localize`:@@staff-desk.reveal.heading:Разкрий автора`,
      explanation: $localize`:@@staff-desk.reveal.explanation:Авторът е скрил името си. Ще види, че сте го разкрили, и причината. Остава и в регистъра на действията.`,
      text: {
        pointer: '/reason',
        label: $localize`:@@staff-desk.reveal.reason:Защо Ви трябва името`,
        hint: $localize`:@@staff-desk.reveal.hint:Например: за оглед на адреса заедно с автора.`,
        limit: textLimits.note,
      },
      confirm: $localize`:@@staff-desk.reveal.confirm:Разкрий`,
      isDangerous: true,
      send: async ({ text }) => {
        const author = await this.writes.reveal(file.number, text);
        this.source.change((seen) => ({ ...seen, author, authorRevealable: false }));
        this.source.reload();
      },
    });
  }

  protected async declareConflict(): Promise<void> {
    if (await this.ask(this.stepBack(this.number()))) {
      await this.leave($localize`:@@staff-desk.done.conflict:Вече не виждате този случай.`);
    }
  }

  private async leave(done: string): Promise<void> {
    this.announcer.say(done);
    await this.router.navigateByUrl(this.home());
  }
}
