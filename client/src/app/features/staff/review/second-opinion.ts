import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { ReasonDirectory } from '../../../core/reasons/reason-directory';
import { Icon } from '../../../ui/icon';
import { CaseWrites } from '../case-parts/case-writes';
import { injectAsk } from '../desk-form/action-dialog';
import { textLimits } from '../desk-form/text-rules';
import type { ReviewCase } from './review-case';

const doneTexts = {
  confirmed: $localize`:@@staff-desk.done.confirmed:Текстът не се публикува. Авторът научава защо.`,
  disputed: $localize`:@@staff-desk.done.disputed:Случаят е отново в опашката, с двете мнения.`,
  upheld: $localize`:@@staff-desk.done.upheld:Решението остава в сила. Авторът научава защо.`,
  overturned: $localize`:@@staff-desk.done.overturned:Решението е отменено и текстът е публикуван.`,
};

/**
 * What a case waits for from somebody who did not decide first: the question, what was said so far, and the answers to it.
 * It stays on the page when nothing is asked any more, so that it can still say what was done.
 */
@Component({
  selector: 'app-second-opinion',
  imports: [Icon, MatButtonModule],
  templateUrl: './second-opinion.html',
  styleUrl: './second-opinion.css',
})
export class SecondOpinion {
  readonly review = input.required<ReviewCase>();
  readonly file = input.required<CaseFile>();
  /** what was done, in words */
  readonly done = output<string>();

  private readonly writes = inject(CaseWrites);
  private readonly reasons = inject(ReasonDirectory);
  private readonly date = injectDateFormat();
  private readonly ask = injectAsk();

  protected readonly isAppeal = computed(() => this.file().awaits !== 'second_look');
  protected readonly mayAnswer = computed(() => this.file().allowed.includes(this.isAppeal() ? 'decide_appeal' : 'second_look'));
  protected readonly isRedacted = computed(() => this.review().isRedacted());
  /** The decision that is asked about. */
  protected readonly first = computed(() => {
    const act = this.isAppeal() ? 'reject' : 'propose_reject';
    const first = this.file().decisions.findLast(({ decision, undone }) => decision === act && undone === null);
    if (first === undefined) return null;
    const reason = first.reasonCode === null ? '' : this.reasons.label(first.reasonCode, first.at);
    return { who: [first.by ?? '', this.date(first.at, 'moment')].filter((part) => part !== '').join(', '), reason, note: first.note };
  });
  protected readonly lodged = computed(() => {
    const at = this.file().appeal?.lodgedAt;
    return at === undefined ? '' : this.date(at, 'moment');
  });

  protected async confirm(): Promise<void> {
    const file = this.file();
    const isDone = await this.ask({
      key: `${file.number} confirm`,
      heading: $localize`:@@staff-desk.second-look.confirm-heading:Съгласен съм, не се публикува`,
      explanation: $localize`:@@staff-desk.second-look.confirm-text:Авторът получава текста на първия модератор, дума по дума. Пред всички остават номерът, датата и причината.`,
      confirm: $localize`:@@staff-desk.second-look.confirm:Не публикувай`,
      isDangerous: true,
      send: () => this.review().act(() => this.writes.lookAgain(file, 'confirm', '')),
    });
    if (isDone) this.done.emit(doneTexts.confirmed);
  }

  protected async dispute(): Promise<void> {
    const file = this.file();
    const isDone = await this.ask({
      key: `${file.number} dispute`,
      heading: $localize`:@@staff-desk.second-look.dispute-heading:Не съм съгласен`,
      explanation: $localize`:@@staff-desk.second-look.dispute-text:Случаят се връща в опашката. Двете мнения остават в историята за модераторите. Авторът не ги вижда.`,
      text: {
        pointer: '/note',
        label: $localize`:@@staff-desk.second-look.why:Защо не сте съгласни`,
        hint: $localize`:@@staff-desk.second-look.why-hint:Четат го само модераторите и отделът на случая.`,
        limit: textLimits.note,
      },
      confirm: $localize`:@@staff-desk.second-look.dispute:Върни в опашката`,
      send: ({ text }) => this.review().act(() => this.writes.lookAgain(file, 'dispute', text)),
    });
    if (isDone) this.done.emit(doneTexts.disputed);
  }

  protected async uphold(): Promise<void> {
    const file = this.file();
    const isDone = await this.ask({
      key: `${file.number} uphold`,
      heading: $localize`:@@staff-desk.appeal.uphold-heading:Решението остава в сила`,
      explanation: $localize`:@@staff-desk.appeal.uphold-text:Текстът остава непубликуван. Авторът не може да обжалва още веднъж.`,
      text: {
        pointer: '/note',
        label: $localize`:@@staff-desk.ask.to-author:Текст до автора`,
        hint: $localize`:@@staff-desk.ask.author-reads:Авторът го получава дума по дума.`,
        limit: textLimits.note,
      },
      confirm: $localize`:@@staff-desk.appeal.uphold:Остави в сила`,
      isDangerous: true,
      send: ({ text }) => this.review().act(() => this.writes.decideAppeal(file, { answer: 'uphold', note: text })),
    });
    if (isDone) this.done.emit(doneTexts.upheld);
  }

  protected async overturn(): Promise<void> {
    const isDone = await this.ask({
      key: `${this.file().number} overturn`,
      heading: $localize`:@@staff-desk.appeal.overturn-heading:Отмени решението и публикувай`,
      explanation: this.isRedacted()
        ? $localize`:@@staff-desk.appeal.overturn-redacted:Публикува се публичната версия, която виждате, със заличеното. Отмяната се брои пред всички.`
        : $localize`:@@staff-desk.appeal.overturn-as-written:Текстът се публикува, както е написан. Отмяната се брои пред всички.`,
      text: {
        pointer: '/note',
        label: $localize`:@@staff-desk.ask.to-author:Текст до автора`,
        hint: $localize`:@@staff-desk.ask.author-reads:Авторът го получава дума по дума.`,
        limit: textLimits.note,
        isOptional: true,
      },
      confirm: $localize`:@@staff-desk.appeal.overturn:Отмени и публикувай`,
      send: ({ text }) => this.review().overturn(text),
    });
    if (isDone) this.done.emit(doneTexts.overturned);
  }
}
