import type { DeadlineClarification, DeadlineExtension, EarlierDeadline, Language } from '../api/contract';
import { plural } from '../i18n/numbers';

type DateFormat = (value: string, style?: 'short' | 'long') => string;

export interface ExtensionLines {
  oldDay: string;
  newDay: string;
  /** who decided it, by which act */
  act: string;
  reason: string;
  /** when the sender was told; empty when the letter of the platform tells it */
  told: string;
}

/** An extension in words: who gave how much more time, by which act, and why. */
export function extensionLines(
  { issuer, actNumber, actDate, reason, oldDueOn, newDueOn, toldOn }: DeadlineExtension,
  date: DateFormat,
): ExtensionLines {
  return {
    oldDay: date(oldDueOn, 'short'),
    newDay: date(newDueOn, 'short'),
    act: $localize`:@@deadline.act:Решил: ${issuer}:issuer:, акт № ${actNumber}:number: от ${date(actDate, 'short')}:date:`,
    reason,
    told: toldOn === null ? '' : $localize`:@@deadline.told:Съобщено на подателя на ${date(toldOn, 'short')}:date:`,
  };
}

/** „Общината чака автора да уточни от 23.11.2026 г.“, and of what is over until when. */
export function waitingText(
  { department, since, until }: DeadlineClarification,
  date: DateFormat,
  departmentName: (slug: string) => string,
): string {
  const who = department === null ? $localize`:@@deadline.municipality:Общината` : departmentName(department);
  const from = date(since, 'short');
  return until === null
    ? $localize`:@@deadline.waits:${who}:who: чака автора да уточни от ${from}:date:`
    : $localize`:@@deadline.waited:${who}:who: чака автора да уточни от ${from}:date: до ${date(until, 'short')}:until:`;
}

/** How the clock ended that ran before the author brought new facts; empty where there was none. */
export function earlierText(earlier: EarlierDeadline | null, date: DateFormat, language: Language): string {
  if (earlier === null) return '';
  const due = date(earlier.dueOn, 'short');
  const answered = date(earlier.answeredOn, 'short');
  const { overdueDays } = earlier;
  if (overdueDays === 0)
    return $localize`:@@deadline.earlier-met:Първият отговор беше в срок: на ${answered}:answered:, при срок до ${due}:due:`;
  return plural(overdueDays, language, {
    one: $localize`:@@deadline.earlier-late-one:Първият отговор закъсня с ${overdueDays}:days: ден: на ${answered}:answered:, при срок до ${due}:due:`,
    other: $localize`:@@deadline.earlier-late-other:Първият отговор закъсня с ${overdueDays}:days: дни: на ${answered}:answered:, при срок до ${due}:due:`,
  });
}
