import { csv } from '../../../platform/http/csv.js';
import type { MonthFigures } from '../domain/month-figures.js';

const COLUMNS = [
  'month',
  'received',
  'published_as_written',
  'published_redacted',
  'withheld',
  'second_decisions',
  'median_working_hours',
  'p90_working_hours',
  'share_in_time',
  'appeals_decided',
  'appeals_overturned',
] as const;

/** The monthly figures as a table, with one more column for each reason, in the order given. */
export function monthsCsv(months: readonly MonthFigures[], reasonCodes: readonly string[]): string {
  const header = [...COLUMNS, ...reasonCodes.map((code) => `withheld_${code}`)];
  const rows = months.map((month) => [
    ...[month.month, month.received, month.publishedAsWritten, month.publishedRedacted, month.withheld, month.secondDecisions],
    ...[month.medianWorkingHours, month.p90WorkingHours, month.shareInTime, month.appealsDecided, month.appealsOverturned],
    ...reasonCodes.map((code) => month.withheldBy.find(({ reasonCode }) => reasonCode === code)?.count ?? 0),
  ]);
  return csv(header, rows);
}
