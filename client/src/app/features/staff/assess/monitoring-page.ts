import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { Schemas } from '../../../core/api/contract';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { LineField } from '../desk-form/line-field';
import { CaseRow } from '../lists/case-row';
import { ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { injectMonitoredRows, type MonitoredCommitment } from './monitored-rows';

/** What the municipality promised, as a monitor chooses what to assess. What is looked for stands in the address. */
@Component({
  selector: 'app-monitoring-page',
  imports: [
    ...[CaseRow, DeskFailure, EmptyState, FormField, FormRoot, Icon, LineField, ListTabs, MatButtonModule, MoreButton, PageHeading],
    RouterLink,
  ],
  templateUrl: './monitoring-page.html',
  styleUrl: './monitoring-page.css',
})
export class MonitoringPage {
  /** both from the address */
  readonly tab = input<string>();
  readonly q = input<string>();

  private readonly router = inject(Router);
  protected readonly tabs = [
    { key: 'all', text: $localize`:@@staff-assess.tab.all:Всички`, count: null },
    { key: 'unassessed', text: $localize`:@@staff-assess.tab.unassessed:Без оценка от нас`, count: null },
    { key: 'disagreement', text: $localize`:@@staff-assess.tab.disagreement:Разминаване`, count: null },
    { key: 'overdue', text: $localize`:@@staff-assess.tab.overdue:Просрочено`, count: null },
  ];
  protected readonly current = computed(() => this.tabs.find(({ key }) => key === this.tab())?.key ?? 'all');
  protected readonly words = computed(() => (this.q() ?? '').trim());
  protected readonly kept = computed<Record<string, string>>(() => (this.words() === '' ? {} : { q: this.words() }));
  protected readonly list = pagedList<MonitoredCommitment, Schemas['MonitoringListDto']>('/api/v1/monitoring/commitments', () => ({
    ...this.kept(),
    ...(this.current() === 'all' ? {} : { only: this.current() }),
  }));
  private readonly rowOf = injectMonitoredRows();
  protected readonly rows = computed(() => this.list.items().map((commitment) => this.rowOf(commitment)));

  private readonly typed = signal({ q: '' });
  protected readonly fields = form(this.typed, { submission: { action: () => this.find() } });

  constructor() {
    effect(() => {
      this.typed.set({ q: this.words() });
    });
  }

  private async find(): Promise<undefined> {
    const q = this.typed().q.trim();
    const tab = this.current() === 'all' ? {} : { tab: this.current() };
    await this.router.navigate(['/staff/monitoring'], { queryParams: { ...tab, ...(q === '' ? {} : { q }) } });
    return undefined;
  }
}
