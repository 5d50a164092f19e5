import type { DeadlineClarification, DeadlineExtension } from '../api/contract';

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
