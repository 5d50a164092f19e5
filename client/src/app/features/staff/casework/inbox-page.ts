import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';

import type { Inbox, InboxItem, InboxTab } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { officeLabels } from '../../../core/labels/office-labels';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import type { OwnAbsences } from '../account/own-account';
import { DeskFailure } from '../access/desk-failure';
import { CaseRow } from '../lists/case-row';
import { ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { injectCaseRows } from './case-rows';

const tabTexts: Record<InboxTab, string> = {
  open: $localize`:@@staff-desk.inbox.tab-open:За отговор`,
  answered: $localize`:@@staff-desk.inbox.tab-answered:С отговор`,
  all: $localize`:@@staff-desk.inbox.tab-all:Всички`,
};

/** The cases of an official's department, what is due first at the top. */
@Component({
  selector: 'app-inbox-page',
  imports: [CaseRow, DeskFailure, EmptyState, ListTabs, MoreButton, PageHeading],
  templateUrl: './inbox-page.html',
})
export class InboxPage {
  /** from the address */
  readonly tab = input<string>();

  private readonly session = inject(StaffSession);
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  private readonly rowOf = injectCaseRows();
  protected readonly shownTab = computed<InboxTab>(() => {
    const tab = this.tab();
    return tab !== undefined && Object.hasOwn(tabTexts, tab) ? (tab as InboxTab) : 'open';
  });
  protected readonly list = pagedList<InboxItem, Inbox>('/api/v1/inbox', () => ({ tab: this.shownTab() }));
  protected readonly rows = computed(() => this.list.items().map((item) => this.rowOf(item, `/staff/cases/${item.number}`, true)));
  protected readonly counts = computed(() => this.list.page()?.counts ?? null);
  protected readonly overdue = computed(() => {
    const count = this.counts()?.overdue ?? 0;
    if (count === 0) return '';
    return plural(count, this.language, {
      one: $localize`:@@staff-desk.inbox.overdue-one:${count}:count: случай е просрочен. Започнете с него.`,
      other: $localize`:@@staff-desk.inbox.overdue-other:${count}:count: случая са просрочени. Започнете с тях.`,
    });
  });
  protected readonly department = computed(() => {
    const slug = this.session.current()?.account.department ?? null;
    return slug === null ? '' : this.directory.departmentName(slug);
  });
  private readonly absences = httpResource<OwnAbsences>(() => '/api/v1/account/absences');
  /** whose cases stand among one's own today */
  protected readonly standsInFor = computed(() => {
    const all = this.absences.hasValue() ? this.absences.value().standsInFor : [];
    return all
      .filter(({ state }) => state === 'current')
      .map(({ holder, office }) => ({ name: holder.name, office: officeLabels[office] }));
  });
  protected readonly tabs = computed(() => [
    { key: 'open', text: tabTexts.open, count: this.counts()?.open ?? null },
    { key: 'answered', text: tabTexts.answered, count: this.counts()?.answered ?? null },
    { key: 'all', text: tabTexts.all, count: null },
  ]);
}
