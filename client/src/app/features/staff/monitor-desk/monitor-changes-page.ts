import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { DeskChangedSubject, DeskChangesPage } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
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
import { type ListTab, ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { changeLabels, subjectIcons, subjectLabels } from './change-words';
import { TakeAlong } from './take-along';

/** Where a monitor's day begins: what changed since they said that they had read, by what it is about. */
@Component({
  selector: 'app-monitor-changes-page',
  imports: [
    DeskFailure,
    EmptyState,
    Icon,
    ListTabs,
    MatButtonModule,
    MoreButton,
    PageHeading,
    RouterLink,
    StatusBadge,
    TakeAlong,
    TroubleNotice,
  ],
  templateUrl: './monitor-changes-page.html',
  styleUrl: './monitor-desk.css',
})
export class MonitorChangesPage {
  /** from the address: `all`, or what is new */
  readonly tab = input<string>();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();
  private readonly language = injectLanguage();

  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly isAll = computed(() => this.tab() === 'all');
  protected readonly tabs: ListTab[] = [
    { key: 'new', text: $localize`:@@staff-monitor.changes.tab-new:Ново за мен`, count: null },
    { key: 'all', text: $localize`:@@staff-monitor.changes.tab-all:Всички промени`, count: null },
  ];
  protected readonly list = pagedList<DeskChangedSubject, DeskChangesPage>('/api/v1/monitor-desk/changes', () =>
    this.isAll() ? { view: 'all' } : {},
  );
  protected readonly rows = computed(() => this.list.items().map((item) => this.rowOf(item)));
  protected readonly lead = computed(() => {
    const page = this.list.page();
    if (page === null || page.since === null) return '';
    const since = this.date(page.since, 'moment');
    return page.seenAt === null
      ? $localize`:@@staff-monitor.changes.since-first:Последните 30 дни, защото още не сте отбелязвали нищо като прочетено.`
      : $localize`:@@staff-monitor.changes.since:От последното Ви отбелязване, ${since}:moment:.`;
  });
  /** Also where nothing of the page may be shown: what cannot be marked would stand before the rest for ever. */
  protected readonly upTo = computed(() => {
    const isAnyNew = !this.isAll() || this.rows().some(({ isNew }) => isNew);
    return isAnyNew ? (this.list.page()?.upTo ?? null) : null;
  });

  protected async markAsRead(upTo: string): Promise<void> {
    this.trouble.set(null);
    await this.busy.run(async () => {
      try {
        await firstValueFrom(this.http.put('/api/v1/monitor-desk/mark', { upTo }));
        this.announcer.say($localize`:@@staff-monitor.changes.marked:Отбелязано. Следващия път ще видите само новото.`);
        this.list.reload();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  private rowOf(item: DeskChangedSubject) {
    const { type, path, titleBg, titleEn, number, department, at, count, changes, isNew } = item;
    const isEnglish = this.language === 'en' && titleEn !== null;
    return {
      ...{ path, at, isNew, icon: subjectIcons[type] },
      href: `/${this.language}${path}`,
      title: isEnglish ? titleEn : titleBg,
      titleLanguage: isEnglish ? 'en' : 'bg',
      about: [
        `${subjectLabels[type]}${number === null ? '' : ` ${number}`}`,
        department === null ? '' : this.directory.departmentName(department),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      what: changes.map((change) => changeLabels[change]).join(', '),
      when: this.date(at, 'moment'),
      more: count > changes.length ? $localize`:@@staff-monitor.changes.count:${count}:count: промени` : '',
      assess: type === 'commitment' && number !== null ? ['/staff/monitoring', number] : null,
    };
  }
}
