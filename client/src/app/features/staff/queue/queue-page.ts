import { HttpClient, HttpContext } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, input, linkedSignal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { Queue, QueueItem } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { IN_BACKGROUND } from '../entry/sign-in-again';
import { CaseRow } from '../lists/case-row';
import { ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { injectQueueRows } from './queue-rows';
import { queueTabOf, queueTabs } from './queue-tabs';

/** Milliseconds between two looks at how much waits. */
const REFRESHED = 60_000;

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
  private readonly language = injectLanguage();
  private readonly rowOf = injectQueueRows();
  protected readonly shownTab = computed(() => queueTabOf(this.tab()));
  protected readonly list = pagedList<QueueItem, Queue>('/api/v1/moderation/queue', () => ({ tab: this.shownTab() }));
  protected readonly rows = computed(() => this.list.items().map((item) => this.rowOf(item, this.shownTab())));
  protected readonly counts = linkedSignal(() => this.list.page()?.counts ?? null);
  protected readonly overdue = computed(() => {
    const count = this.counts()?.overdue ?? 0;
    if (count === 0) return '';
    return plural(count, this.language, {
      one: $localize`:@@staff-desk.queue.overdue-one:В общината има ${count}:count: просрочен случай.`,
      other: $localize`:@@staff-desk.queue.overdue-other:В общината има ${count}:count: просрочени случая.`,
    });
  });
  /** What came in since the list was read. */
  protected readonly isOutdated = computed(() => {
    const [now, read] = [this.counts(), this.list.page()?.counts ?? null];
    return (
      now !== null &&
      read !== null &&
      (now.pending !== read.pending || now.waitingForRoute !== read.waitingForRoute || now.reopened !== read.reopened)
    );
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
