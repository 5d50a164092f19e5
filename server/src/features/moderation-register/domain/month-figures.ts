import { type Month, monthsBetween } from '../../../kernel/month.js';

/** What moderation did in one month. Times are those of first decisions; null in a month without one. */
export interface MonthFigures {
  readonly month: Month;
  readonly received: number;
  readonly publishedAsWritten: number;
  readonly publishedRedacted: number;
  readonly withheld: number;
  readonly withheldBy: readonly { readonly reasonCode: string; readonly count: number }[];
  /** Decisions that changed an earlier one; they are counted above, too. */
  readonly secondDecisions: number;
  /** Appeals decided in the month, whenever the text had been withheld; they are not counted above. */
  readonly appealsDecided: number;
  readonly appealsOverturned: number;
  readonly medianWorkingHours: number | null;
  readonly p90WorkingHours: number | null;
  /** Of first decisions those within the house rule, from 0 to 1. */
  readonly shareInTime: number | null;
}

/** Counts of the decisions of one month; times in working minutes, of first decisions. */
export interface DecisionCounts {
  readonly month: Month;
  readonly publish: number;
  readonly publishRedacted: number;
  readonly reject: number;
  readonly appeals: number;
  readonly overturned: number;
  readonly first: number;
  readonly inTime: number;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface MonthSources {
  readonly received: readonly { readonly month: Month; readonly count: number }[];
  readonly decisions: readonly DecisionCounts[];
  readonly reasons: readonly { readonly month: Month; readonly reasonCode: string; readonly count: number }[];
}

/** The figures of each month from the first with anything in it up to `last`, quiet months among them; the oldest first. */
export function figuresOf({ received, decisions, reasons }: MonthSources, last: Month): MonthFigures[] {
  const [first = null] = [...received, ...decisions].map(({ month }) => month).sort();
  if (first === null) return [];
  return monthsBetween(first, last).map((month) => {
    const row = decisions.find((each) => each.month === month);
    const decided = row ? row.publish + row.publishRedacted + row.reject : 0;
    return {
      month,
      received: received.find((each) => each.month === month)?.count ?? 0,
      publishedAsWritten: row?.publish ?? 0,
      publishedRedacted: row?.publishRedacted ?? 0,
      withheld: row?.reject ?? 0,
      withheldBy: reasons
        .filter((each) => each.month === month)
        .map(({ reasonCode, count }) => ({ reasonCode, count }))
        .sort((one, other) => other.count - one.count || one.reasonCode.localeCompare(other.reasonCode, 'en')),
      secondDecisions: decided - (row?.first ?? 0),
      appealsDecided: row?.appeals ?? 0,
      appealsOverturned: row?.overturned ?? 0,
      medianWorkingHours: hours(row?.median ?? null),
      p90WorkingHours: hours(row?.p90 ?? null),
      shareInTime: row && row.first > 0 ? Math.round((row.inTime / row.first) * 1_000) / 1_000 : null,
    };
  });
}

/** Working hours with one decimal. */
export function hours(minutes: number): number;
export function hours(minutes: number | null): number | null;
export function hours(minutes: number | null): number | null {
  return minutes === null ? null : Math.round(minutes / 6) / 10;
}
