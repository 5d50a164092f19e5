import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';

import type { Verdict, VerdictRound, VerdictState } from '../../core/api/contract';
import { fieldError, type FormResult, fieldValue } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectDateFormat } from '../../core/i18n/dates';
import { verdictLooks, wishLabels } from '../../core/labels/verdict-labels';
import { type Choice, ChoiceCards } from '../../ui/choice-cards';
import { Details } from '../../ui/details';
import { Icon, type IconName } from '../../ui/icon';
import { SendOnce } from '../../ui/send-once';
import { TextArea } from '../../ui/text-area';
import type { Tone } from '../../ui/tone';

/** Where the three forms are sent to. */
export interface VerdictPaths {
  verdict: string;
  reopening: string;
  forwarding: string;
}

interface Line {
  key: string;
  tone: Tone;
  icon: IconName;
  text: string;
}

export const ownWords: Record<Verdict, string> = {
  yes: $localize`:@@verdict.answer.yes:Да, решава го`,
  partly: $localize`:@@verdict.answer.partly:Отчасти`,
  no: $localize`:@@verdict.answer.no:Не, не го решава`,
};

const said: Record<VerdictRound, (word: string, on: string) => string> = {
  after_answer: (word, on) => $localize`:@@verdict.said.after-answer:След отговора казахте: „${word}:word:“ (${on}:date:)`,
  after_28_days: (word, on) => $localize`:@@verdict.said.after-28-days:28 дни по-късно казахте: „${word}:word:“ (${on}:date:)`,
};

/** The question whether an answer settles the matter, and the two ways on from a „no“. Three plain forms. */
@Component({
  selector: 'app-verdict-forms',
  imports: [ChoiceCards, Details, Icon, NgTemplateOutlet, RequestKey, SendOnce, TextArea],
  templateUrl: './verdict-forms.html',
})
export class VerdictForms {
  readonly state = input.required<VerdictState>();
  /** the form that failed, if one did; a part that appears late can't ask for it itself */
  readonly form = input.required<FormResult | null>();
  readonly paths = input.required<VerdictPaths>();
  /** from the link in a letter; empty where the case itself is open */
  readonly token = input('');
  /** the word that the link in the letter stands for */
  readonly preselected = input('');

  private readonly date = injectDateFormat();
  protected readonly answers: readonly Choice[] = (['yes', 'partly', 'no'] as const).map((value) => ({
    value,
    label: ownWords[value],
    icon: verdictLooks[value].icon,
  }));
  protected readonly wishes: readonly Choice[] = (['ombudsman', 'council'] as const).map((value) => ({ value, label: wishLabels[value] }));
  protected readonly chosen = computed(() => this.preselected() || (this.state().current?.value ?? ''));
  /** What was said stands above; the form moves behind it, unless a link asks for another word. */
  protected readonly isGivenNow = computed(() => {
    const current = this.state().current?.value;
    return current !== undefined && (this.preselected() === '' || this.preselected() === current);
  });
  /** A link may have been forwarded, so that what it shows of a sentence is not what the author wrote. */
  protected readonly ownSentence = computed(() => (this.token() === '' ? (this.state().current?.sentence ?? '') : ''));
  protected readonly lastDay = computed(() => {
    const day = this.state().lastDay;
    return day === null ? '' : this.date(day);
  });
  protected readonly lines = computed<Line[]>(() => {
    const { given, reopenedAt, decideBy, forwardingAsked, round } = this.state();
    return [
      ...given.map(({ responseId, round: when, value, at }) => ({
        key: `${responseId} ${when}`,
        ...verdictLooks[value],
        text: said[when](ownWords[value], this.date(at, 'short')),
      })),
      ...(reopenedAt === null
        ? []
        : [{ key: 'reopened', tone: 'info' as const, icon: 'reopen' as const, text: this.reopened(reopenedAt) }]),
      ...(reopenedAt === null || decideBy === null || round !== null
        ? []
        : [{ key: 'due', tone: 'neutral' as const, icon: 'calendar' as const, text: this.due(decideBy) }]),
      ...(forwardingAsked === null
        ? []
        : [{ key: 'wish', tone: 'info' as const, icon: 'forward' as const, text: this.asked(wishLabels[forwardingAsked]) }]),
    ];
  });

  protected value(name: string, otherwise = ''): string {
    // Each form brings back its own fields; the others stay as they were.
    return this.isOpen(name) ? fieldValue(this.form(), name) : otherwise;
  }

  protected error(name: string): string {
    return fieldError(this.form(), name);
  }

  protected isOpen(name: string): boolean {
    const form = this.form();
    return form !== null && (form.values[name] !== undefined || fieldError(form, name) !== '');
  }

  private reopened(at: string): string {
    return $localize`:@@verdict.reopened:На ${this.date(at)}:date: посочихте нови факти и случаят беше отворен отново.`;
  }

  private due(decideBy: string): string {
    return $localize`:@@verdict.reopened-due:Срокът за нов отговор е до ${this.date(decideBy)}:date:`;
  }

  private asked(whom: string): string {
    return $localize`:@@verdict.asked:Поискахте случаят да се изпрати на: ${whom}:whom:. Модератор ще го направи или ще Ви пише защо не.`;
  }
}
