import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseVerdicts, Schemas, VerdictRound } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { injectDateFormat, LocalDate } from '../../../core/i18n/dates';
import { verdictLabels, verdictLooks, wishLabels } from '../../../core/labels/verdict-labels';
import { Icon } from '../../../ui/icon';
import { StatusBadge } from '../../../ui/status-badge';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { textLimits } from '../desk-form/text-rules';
import { injectVerdictWrites } from './verdict-writes';

/** Characters of the sentence that authors write. */
const SENTENCE = { min: 1, max: 300 };

const rounds: Record<VerdictRound, string> = {
  after_answer: $localize`:@@staff-verdict.round.after-answer:след отговора`,
  after_28_days: $localize`:@@staff-verdict.round.after-28-days:28 дни по-късно`,
};

const states: Record<Schemas['SentenceState'], string> = {
  none: '',
  waiting: $localize`:@@staff-verdict.state.waiting:Чака модератор. Още не се вижда публично.`,
  shown: $localize`:@@staff-verdict.state.shown:Вижда се публично.`,
  kept_back: $localize`:@@staff-verdict.state.kept-back:Не се вижда публично.`,
  erased: $localize`:@@staff-verdict.state.erased:Изтрито с оригинала.`,
};

/** What the author says of the answers to a case, and what a moderator does about it. Nothing while the author said nothing. */
@Component({
  selector: 'app-author-verdicts',
  imports: [Icon, LocalDate, MatButtonModule, StatusBadge],
  templateUrl: './author-verdicts.html',
  styleUrl: './author-verdicts.css',
})
export class AuthorVerdicts {
  readonly number = input.required<string>();
  /** of the case: another one is read anew */
  readonly version = input.required<number>();
  /** whether the page can send the case on */
  readonly mayForward = input(false);
  /** slug of the authority that the author asks for, where the directory has it */
  readonly forward = output<string>();
  /** the case has another version now */
  readonly changed = output();

  private readonly writes = injectVerdictWrites();
  private readonly announcer = inject(Announcer);
  private readonly date = injectDateFormat();
  private readonly ask = injectAsk();
  private readonly resource = httpResource<CaseVerdicts>(() => `/api/v1/case-files/${encodeURIComponent(this.number())}/verdicts`);
  protected readonly file = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly wishes = wishLabels;
  protected readonly isBusy = signal(false);
  protected readonly trouble = signal('');
  protected readonly rows = computed(() => {
    const file = this.file();
    return (file?.verdicts ?? []).map(({ id, round, value, at, sentence, sentenceState, shownSentence, isStanding }) => ({
      // Of what was erased everybody may still read what was let through; that can be taken back.
      ...{ id, sentence, sentenceState, isStanding, isPublic: shownSentence !== null },
      label: verdictLabels[value],
      look: verdictLooks[value],
      when: `${rounds[round]}, ${this.date(at, 'moment')}`,
      state: shownSentence !== null && shownSentence !== sentence ? this.covered(shownSentence) : states[sentenceState],
      mayReview: isStanding && (file?.mayReview ?? false),
    }));
  });

  constructor() {
    effect(() => {
      if (this.version() > 0) untracked(() => this.resource.reload());
    });
  }

  protected async show(id: string, shown: string | null): Promise<void> {
    this.isBusy.set(true);
    this.trouble.set('');
    try {
      await this.review(id, shown);
    } catch (error) {
      this.trouble.set(problemOf(error).detail ?? $localize`:@@staff-verdict.trouble:Не стана. Опитайте пак след минута.`);
      this.resource.reload();
    } finally {
      this.isBusy.set(false);
    }
  }

  protected async cover(id: string, sentence: string): Promise<void> {
    await this.ask({
      key: `${this.number()} sentence ${id}`,
      heading: $localize`:@@staff-verdict.cover-heading:Заличи и покажи`,
      explanation: $localize`:@@staff-verdict.cover-text:Заменете имена и лични данни с […]. Друго не може да се променя: думите са на автора.`,
      text: {
        pointer: '/shown',
        label: $localize`:@@staff-verdict.cover-label:Какво да виждат всички`,
        hint: $localize`:@@staff-verdict.cover-hint:Например: […] пак не дойде на мястото.`,
        limit: SENTENCE,
      },
      start: { text: sentence },
      confirm: $localize`:@@staff-verdict.show:Покажи`,
      send: ({ text }) => this.review(id, text),
    });
  }

  protected async decline(): Promise<void> {
    const isDone = await this.ask({
      key: `${this.number()} decline-forwarding`,
      heading: $localize`:@@staff-verdict.decline-heading:Откажи препращането`,
      explanation: $localize`:@@staff-verdict.decline-text:Авторът може да се обърне там и сам. Отговорът и оценката остават публични.`,
      text: {
        pointer: '/note',
        label: $localize`:@@staff-verdict.decline-label:Защо не се препраща`,
        hint: $localize`:@@staff-verdict.decline-hint:Авторът го получава дума по дума.`,
        limit: textLimits.note,
      },
      confirm: $localize`:@@staff-verdict.decline-confirm:Откажи`,
      send: async ({ text }) => {
        try {
          this.resource.set(await this.writes.decline(this.number(), this.version(), text));
        } catch (error) {
          if (problemOf(error).status === 412) this.changed.emit();
          throw error;
        }
      },
    });
    if (!isDone) return;
    this.announcer.say($localize`:@@staff-verdict.declined:Авторът научава защо случаят не се препраща.`);
    this.changed.emit();
  }

  private async review(id: string, shown: string | null): Promise<void> {
    this.resource.set(await this.writes.review(this.number(), id, shown));
    this.announcer.say(states[shown === null ? 'kept_back' : 'shown']);
    this.changed.emit();
  }

  private covered(shown: string): string {
    return $localize`:@@staff-verdict.state.covered:Публично се вижда: ${shown}:sentence:`;
  }
}
