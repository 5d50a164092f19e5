import { HttpClient, HttpContext } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, input, linkedSignal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { Queue, QueueItem, QueueTab } from '../../../core/api/contract';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { IN_BACKGROUND } from '../entry/sign-in-again';
import { CaseRow } from '../lists/case-row';
import { ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { injectQueueRows } from './queue-rows';

/** Milliseconds between two looks at how much waits. */
const REFRESHED = 60_000;

export const queueTabs: Record<QueueTab, string> = {
  pending: $localize`:@@staff-desk.queue.tab-pending:За преглед`,
  waiting: $localize`:@@staff-desk.queue.tab-waiting:За насочване`,
  reopened: $localize`:@@staff-desk.queue.tab-reopened:Отворени отново`,
  all: $localize`:@@staff-desk.queue.tab-all:Всички`,
};

export function queueTabOf(tab: string | undefined): QueueTab {
  return tab !== undefined && Object.hasOwn(queueTabs, tab) ? (tab as QueueTab) : 'pending';
}

/** What waits for the moderators, oldest first. */
@Component({
  selector: 'app-queue-page',
  imports: [CaseRow, DeskFailure, EmptyState, ListTabs, MatButtonModule, MoreButton, PageHeading],
  templateUrl: './queue-page.html',
})
export class QueuePage {
  /** from the address */
  readonly tab = input<string>();

  private readonly http = inject(HttpClient);
  private readonly rowOf = injectQueueRows();
  protected readonly shownTab = computed(() => queueTabOf(this.tab()));
  protected readonly list = pagedList<QueueItem, Queue>('/api/v1/moderation/queue', () => ({ tab: this.shownTab() }));
  protected readonly rows = computed(() => this.list.items().map((item) => this.rowOf(item, this.shownTab())));
  protected readonly counts = linkedSignal(() => this.list.page()?.counts ?? null);
  /** What came in since the list was read. */
  protected readonly isOutdated = computed(() => {
    const [now, read] = [this.counts(), this.list.page()?.counts ?? null];
    return now !== null && read !== null && (now.pending !== read.pending || now.waitingForRoute !== read.waitingForRoute || now.reopened !== read.reopened);
  });
  protected readonly tabs = computed(() => {
    const counts = this.counts();
    return [
      { key: 'pending', text: queueTabs.pending, count: counts?.pending ?? null },
      { key: 'waiting', text: queueTabs.waiting, count: counts?.waitingForRoute ?? null },
      { key: 'reopened', text: queueTabs.reopened, count: counts?.reopened ?? null },
      { key: 'all', text: queueTabs.all, count: null },
    ];
  });

  constructor() {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.refreshCounts();
    }, REFRESHED);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  private refreshCounts(): void {
    const asked = this.http.get<Queue>('/api/v1/moderation/queue', {
      params: { tab: this.shownTab(), limit: 1 },
      context: new HttpContext().set(IN_BACKGROUND, true),
    });
    asked.subscribe({
      next: ({ counts }) => {
        this.counts.set(counts);
      },
      // The next look may succeed; nobody waits for this one.
      error: () => undefined,
    });
  }
}
