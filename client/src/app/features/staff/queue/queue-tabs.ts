import type { QueueTab } from '../../../core/api/contract';

export const queueTabs: Record<QueueTab, string> = {
  pending: $localize`:@@staff-desk.queue.tab-pending:За преглед`,
  waiting: $localize`:@@staff-desk.queue.tab-waiting:За насочване`,
  reopened: $localize`:@@staff-desk.queue.tab-reopened:Отворени отново`,
  reported: $localize`:@@staff-desk.queue.tab-reported:Докладвани`,
  all: $localize`:@@staff-desk.queue.tab-all:Всички`,
};

/** The part of the queue an address names; the first for any other word. */
export function queueTabOf(tab: string | undefined): QueueTab {
  return tab !== undefined && Object.hasOwn(queueTabs, tab) ? (tab as QueueTab) : 'pending';
}
