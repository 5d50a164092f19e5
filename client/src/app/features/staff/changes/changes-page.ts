import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import type { Change, ChangeList } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { statusLabels } from '../../../core/labels/status-labels';
import { statusLooks } from '../../../core/labels/status-look';
import { timelineLabels } from '../../../core/labels/timeline-labels';
import { timelineLooks } from '../../../core/labels/timeline-look';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { LineField } from '../desk-form/line-field';
import { todayInSofia } from '../lists/due';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { languageOf } from '../lists/text-language';

const DAY = 86_400_000;

/** What changed in public, newest first, for whoever watches over it. */
@Component({
  selector: 'app-changes-page',
  imports: [
    DeskFailure,
    EmptyState,
    FormField,
    FormRoot,
    Icon,
    LineField,
    MatButtonModule,
    MoreButton,
    PageHeading,
    RouterLink,
    StatusBadge,
  ],
  templateUrl: './changes-page.html',
  styleUrl: './changes-page.css',
})
export class ChangesPage {
  /** from the address: the first day, in Sofia */
  readonly since = input<string>();

  private readonly router = inject(Router);
  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();
  private readonly first = computed(() => (/^\d{4}-\d{2}-\d{2}$/.test(this.since() ?? '') ? (this.since() ?? '') : ''));
  protected readonly list = pagedList<Change, ChangeList>('/api/v1/changes', () => (this.first() === '' ? {} : { since: this.first() }));
  protected readonly rows = computed(() =>
    this.list.items().map((change) => ({
      ...change,
      when: this.date(change.at, 'moment'),
      what: timelineLabels[change.type],
      icon: timelineLooks[change.type].icon,
      tone: timelineLooks[change.type].tone,
      language: change.title === null ? null : languageOf(change.title),
      departmentName: change.department === null ? '' : this.directory.departmentName(change.department),
      statusText: statusLabels[change.status],
      statusLook: statusLooks[change.status],
    })),
  );
  protected readonly weekAgo = todayInSofia(new Date(Date.now() - 7 * DAY));
  protected readonly monthAgo = todayInSofia(new Date(Date.now() - 30 * DAY));
  protected readonly shownSince = this.first;

  private readonly typed = signal({ since: '' });
  protected readonly fields = form(this.typed, { submission: { action: () => this.show() } });

  constructor() {
    effect(() => {
      this.typed.set({ since: this.first() });
    });
  }

  private async show(): Promise<undefined> {
    const { since } = this.typed();
    await this.router.navigate(['/staff/changes'], { queryParams: since === '' ? {} : { since } });
    return undefined;
  }
}
