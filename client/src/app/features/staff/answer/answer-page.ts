import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import type { AnswerApproval, ResponseDraft } from '../../../core/api/contract';
import { DeskFailure } from '../access/desk-failure';
import { CaseFileSource } from '../case-parts/case-file-source';
import { CaseHead } from '../case-parts/case-head';
import { StaleNotice } from '../case-parts/stale-notice';
import { Announcer } from '../desk-form/announcer';
import { AnswerForm } from './answer-form';
import { AnswerWrites } from './answer-writes';
import { ApprovalPanel } from './approval-panel';

/** An official writes the answer of the department, or reads what a colleague wrote before everybody does. */
@Component({
  selector: 'app-answer-page',
  imports: [AnswerForm, ApprovalPanel, CaseHead, DeskFailure, RouterLink, StaleNotice],
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.css',
})
export class AnswerPage {
  /** from the address */
  readonly number = input.required<string>();

  private readonly writes = inject(AnswerWrites);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  protected readonly source = new CaseFileSource(() => `/api/v1/case-files/${encodeURIComponent(this.number())}`);
  protected readonly file = this.source.file;
  protected readonly isCorrection = computed(() => this.file()?.allowed.includes('correct_answer') ?? false);
  protected readonly isPossible = computed(() => this.isCorrection() || (this.file()?.allowed.includes('answer') ?? false));
  protected readonly approval = signal<AnswerApproval | null>(null);
  /** what waits for a second person */
  protected readonly waiting = computed(() => {
    const draft = this.file()?.responseDraft ?? null;
    return draft?.state === 'awaiting_approval' ? draft : null;
  });
  protected readonly task = computed(() =>
    this.isCorrection() ? $localize`:@@staff-desk.answer.task-correct:Поправка на отговора` : $localize`:@@staff-desk.answer.task:Отговор`,
  );

  constructor() {
    effect(() => {
      if (this.isPossible()) untracked(() => void this.askAboutApproval());
    });
  }

  protected async proposed(draft: ResponseDraft): Promise<void> {
    await this.askAboutApproval();
    this.take(draft);
    this.announcer.say($localize`:@@staff-answer.proposed:Отговорът е изпратен за одобрение. Колегите Ви научават.`);
  }

  protected reopened(draft: ResponseDraft): void {
    this.take(draft);
    this.announcer.say($localize`:@@staff-answer.reopened:Отговорът отново може да се променя.`);
  }

  protected async published(): Promise<void> {
    this.announcer.say($localize`:@@staff-desk.answer.published:Отговорът е публикуван. Авторът и следящите научават.`);
    await this.router.navigate(['/staff/cases', this.number()]);
  }

  private take(responseDraft: ResponseDraft): void {
    this.source.change((file) => ({ ...file, responseDraft }));
  }

  /** Without an answer the page lets one write; the server has the last word. */
  private async askAboutApproval(): Promise<void> {
    try {
      this.approval.set(await this.writes.readApproval(this.number()));
    } catch {
      this.approval.set({ approval: 'none', isYours: false, aloneFrom: null, proposedBy: null, usualDue: '' });
    }
  }
}
