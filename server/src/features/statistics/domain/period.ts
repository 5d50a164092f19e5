import type { CivilDate } from '../../../kernel/civil-date.js';
import { addToMonth, type Month, monthOf, parseMonth } from '../../../kernel/month.js';

/** Months of receipt, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** What is shown without a wish: as many months, the present one the last. */
const MONTHS = 12;

/**
 * The months that were asked for; without an end it is the month of `today` (Europe/Sofia), and without a beginning it is a year. The name of
 * the wish that is wrong: no month, or an end before its beginning.
 */
export function periodOf(wish: { readonly from: string; readonly to: string }, today: CivilDate): Period | 'from' | 'to' {
  const to = wish.to === '' ? monthOf(today) : parseMonth(wish.to);
  if (to === null) return 'to';
  const from = wish.from === '' ? addToMonth(to, 1 - MONTHS) : parseMonth(wish.from);
  if (from === null) return 'from';
  return from <= to ? { from, to } : 'to';
}

/** The months that are shown to whoever asks for none. */
export function presentPeriod(today: CivilDate): Period {
  const to = monthOf(today);
  return { from: addToMonth(to, 1 - MONTHS), to };
}
