import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { FoundCommitment, SearchResultPage } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { stepLabels } from '../../../core/labels/step-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { injectSearchWords } from './search-words';

const API = '/api/v1/monitor-desk/searches';

/** What a saved search finds now, with a mark at what is new. */
@Component({
  selector: 'app-search-page',
  imports: [DeskFailure, EmptyState, Icon, MatButtonModule, MoreButton, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './search-page.html',
  styleUrl: './monitor-desk.css',
})
export class SearchPage {
  /** from the address */
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();
  private readonly language = injectLanguage();
  private readonly words = injectSearchWords();

  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly list = pagedList<FoundCommitment, SearchResultPage>(
    () => `${API}/${encodeURIComponent(this.id())}/commitments`,
    () => ({}),
  );
  protected readonly search = computed(() => this.list.page()?.search ?? null);
  protected readonly name = computed(() => this.search()?.name ?? $localize`:@@staff-monitor.search.title:Запазено търсене`);
  protected readonly lead = computed(() => {
    const search = this.search();
    return search === null ? '' : `${this.words.filtersOf(search.filters)} · ${this.words.countsOf(search)}`;
  });
  protected readonly isGone = computed(() => problemOf(this.list.error()).status === 404);
  protected readonly hasFresh = computed(() => (this.search()?.fresh ?? 0) > 0);
  protected readonly rows = computed(() => this.list.items().map((item) => this.rowOf(item)));

  protected async markAsRead(): Promise<void> {
    const at = this.list.page()?.asOf;
    if (at === undefined) return;
    this.trouble.set(null);
    await this.busy.run(async () => {
      try {
        await firstValueFrom(this.http.put(`${API}/${encodeURIComponent(this.id())}/mark`, { at }));
        this.announcer.say($localize`:@@staff-monitor.search.marked:Отбелязано. Новото ще се брои от сега.`);
        this.list.reload();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  private rowOf({ number, title, department, dueOn, reported, assessed, isNew }: FoundCommitment) {
    const none = $localize`:@@staff-monitor.search.no-word:още няма`;
    const found =
      assessed &&
      (assessed.lowest === assessed.highest
        ? stepLabels[assessed.lowest]
        : `${stepLabels[assessed.lowest]} – ${stepLabels[assessed.highest]}`);
    return {
      ...{ number, title, isNew, assess: ['/staff/monitoring', number], href: `/${this.language}/commitments/${number}` },
      about: [
        this.directory.departmentName(department.slug),
        dueOn === null ? '' : $localize`:@@staff-monitor.search.due:срок ${this.date(dueOn, 'short')}:day:`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
      reported: reported === null ? none : stepLabels[reported.step],
      assessed: found ?? none,
    };
  }
}
