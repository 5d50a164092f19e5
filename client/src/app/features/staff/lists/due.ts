import type { CivilDate, Language } from '../../../core/api/contract';
import { civilDateOf, formatDate } from '../../../core/i18n/dates';
import { plural } from '../../../core/i18n/numbers';
import { overdueText } from '../../../core/labels/case-card-content';
import type { IconName } from '../../../ui/icon';
import type { Tone } from '../../../ui/tone';

/** With fewer days left than this, a term is near. */
const NEAR = 7;
const DAY = 86_400_000;

export interface DueWords {
  text: string;
  tone: Tone;
  icon: IconName;
}

/** The day it is in Sofia. */
export function todayInSofia(now: Date): CivilDate {
  return civilDateOf(now);
}

/** Days from today up to a day; 0 on the day itself, negative after it. */
export function daysUntil(day: CivilDate, today: CivilDate): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}

/**
 * How the term of a case stands, in words.
 * @param overdueDays as the server counts them; 0 for a case that needs no more answer
 */
export function dueWords(
  { decideBy, overdueDays, isOpen }: { decideBy: CivilDate | null; overdueDays: number; isOpen: boolean },
  today: CivilDate,
  language: Language,
): DueWords | null {
  if (overdueDays > 0) return { text: overdueText(overdueDays, language), tone: 'danger', icon: 'warning' };
  if (decideBy === null || !isOpen) return null;
  const days = daysUntil(decideBy, today);
  const date = formatDate(decideBy, 'short', language);
  if (days <= 0) return { text: $localize`:@@staff-desk.due.today:Последен ден за отговор: днес`, tone: 'warning', icon: 'clock' };
  const text = plural(days, language, {
    one: $localize`:@@staff-desk.due.left-one:Остава ${days}:days: ден, до ${date}:date:`,
    other: $localize`:@@staff-desk.due.left-other:Остават ${days}:days: дни, до ${date}:date:`,
  });
  return { text, tone: days < NEAR ? 'warning' : 'neutral', icon: 'clock' };
}
