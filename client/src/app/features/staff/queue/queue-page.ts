import { HttpClient, HttpContext } from '@angular/common/http';
import { Component, computed, DestroyRef, effect, inject, linkedSignal, untracked, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';

import type { Queue, QueueItem } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { StaffSession } from '../../../core/session/staff-session';
import { EmptyState } from '../../../ui/empty-state';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { IN_BACKGROUND } from '../entry/sign-in-again';
import { ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { listenForKeys } from '../shortcuts/shortcuts';
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog';
import { UndoBar } from '../undo/undo-bar';
import { UndoOffers } from '../undo/undo-offers';
import { BulkBar } from './bulk-bar';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';
import { QueueOverview } from './queue-overview';
import { injectQueueQuery, type QueueQuery } from './queue-query';
import { queueTabOf, queueTabs } from './queue-tabs';

/** Milliseconds between two looks at how much waits. */
const REFRESHED = 60_000;

/** What waits for the moderators, in the order in which to take it. Part and filters stand in the address. */
@Component({
  selector: 'app-queue-page',
  imports: [
    BulkBar,
    DeskFailure,
    EmptyState,
    ListTabs,
    MatButtonModule,
    MoreButton,
    Notice,
    PageHeading,
    QueueFilters,
    QueueList,
    QueueOverview,
    UndoBar,
  ],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.css',
})
export class QueuePage {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly language = injectLanguage();
  private readonly rows = viewChild(QueueList);
  private readonly narrowing = viewChild(QueueFilters);
  private readonly bulk = viewChild(BulkBar);
  private readonly overview = viewChild(QueueOverview);

  private readonly session = inject(StaffSession);
  /** Whoever decides appeals has these alone, and nothing to look for among them. */
  protected readonly isForAppeals = computed(() => this.session.role() === 'appeals');
  protected readonly query = injectQueueQuery();
  protected readonly shownTab = computed(() => queueTabOf(this.query().tab));
  protected readonly filters = computed<Record<string, string>>(() => {
    const { tab: _, ...filters } = this.query();
    return filters;
  });
  protected readonly isNarrowed = computed(() => Object.keys(this.filters()).length > 0);
  protected readonly bare = computed<QueueQuery>(() => (this.shownTab() === 'pending' ? {} : { tab: this.shownTab() }));
  protected readonly list = pagedList<QueueItem, Queue>('/api/v1/moderation/queue', () => ({ ...this.filters(), tab: this.shownTab() }));
  protected readonly facets = computed(() => this.list.page()?.facets ?? []);
  protected readonly none: ReadonlySet<string> = new Set();
  /** forgotten with the part of the queue that it was made in */
  protected readonly chosen = linkedSignal<QueueQuery, ReadonlySet<string>>({ source: this.query, computation: () => this.none });
  protected readonly chosenItems = computed(() => this.list.items().filter(({ number }) => this.chosen().has(number)));
  protected readonly counts = linkedSignal(() => this.list.page()?.counts ?? null);
  protected readonly dangers = computed(() => this.list.items().filter(({ risks }) => risks.includes('threat_to_life')).length);
  protected readonly dangerText = computed(() =>
    plural(this.dangers(), this.language, {
      one: $localize`:@@staff-queue.list.danger-one:${this.dangers()}:count: случай може да е за опасност за живота`,
      other: $localize`:@@staff-queue.list.danger-other:${this.dangers()}:count: случая може да са за опасност за живота`,
    }),
  );
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
      (now.pending !== read.pending ||
        now.waitingForRoute !== read.waitingForRoute ||
        now.reopened !== read.reopened ||
        now.reported !== read.reported)
    );
  });
  protected readonly tabs = computed(() => {
    const counts = this.counts();
    return [
      { key: 'pending', text: queueTabs.pending, count: counts?.pending ?? null },
      { key: 'waiting', text: queueTabs.waiting, count: counts?.waitingForRoute ?? null },
      { key: 'reopened', text: queueTabs.reopened, count: counts?.reopened ?? null },
      { key: 'reported', text: queueTabs.reported, count: counts?.reported ?? null },
      { key: 'all', text: queueTabs.all, count: null },
    ];
  });

  constructor() {
    const times = inject(UndoOffers).times;
    const before = times();
    effect(() => {
      if (times() > before) untracked(() => this.readAgain());
    });
    listenForKeys({
      KeyJ: () => this.rows()?.move(1),
      KeyK: () => this.rows()?.move(-1),
      KeyO: () => this.rows()?.open(),
      KeyC: () => void this.rows()?.claim(),
      KeyX: () => this.rows()?.choose(),
      KeyD: () => void this.bulk()?.route(),
      KeyF: () => this.narrowing()?.focus(),
      '?': () => {
        this.help();
      },
    });
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.refreshCounts();
    }, REFRESHED);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  protected narrow(query: QueueQuery): void {
    void this.router.navigate(['/staff/queue'], { queryParams: query });
  }

  protected afterRouting(numbers: readonly string[]): void {
    this.chosen.update((chosen) => new Set([...chosen].filter((number) => !numbers.includes(number))));
    this.readAgain();
  }

  protected help(): void {
    this.dialog.open(ShortcutsDialog);
  }

  private readAgain(): void {
    this.list.reload();
    this.overview()?.reload();
  }

  private refreshCounts(): void {
    this.overview()?.reload();
    const asked = this.http.get<Queue>('/api/v1/moderation/queue', {
      params: { ...this.filters(), tab: this.shownTab(), limit: 1 },
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
