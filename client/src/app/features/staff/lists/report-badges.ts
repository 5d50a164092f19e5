import type { QueueItem } from '../../../core/api/contract';
import { reportLabels } from '../../../core/labels/report-labels';
import type { RowBadge } from './case-row';

/** That readers reported a published text, and what most of them say. */
export function reportBadges({ reportedAt, reports }: Pick<QueueItem, 'reportedAt' | 'reports'>): RowBadge[] {
  if (reportedAt === null) return [];
  const said = reports.map(({ reason, count }) => `${reportLabels[reason]} (${count})`).join(', ');
  const text =
    said === ''
      ? $localize`:@@staff-queue.row.reported:Докладван от читатели`
      : $localize`:@@staff-queue.row.reported-for:Докладван от читатели: ${said}:reasons:`;
  return [{ text, tone: 'warning', icon: 'signal' }];
}
