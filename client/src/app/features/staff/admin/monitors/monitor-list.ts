import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { ListState } from '../frame/list-state';
import type { ListOf } from '../records';
import { FreeAccounts } from './free-accounts';
import { type Monitor, monitorsApi } from './monitor-record';

/** All organisations that monitor, monitored, or will. */
@Component({
  selector: 'app-admin-monitor-list',
  imports: [EmptyState, FreeAccounts, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  templateUrl: './monitor-list.html',
})
export class MonitorList {
  protected readonly monitors = httpResource<ListOf<Monitor>>(() => monitorsApi);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly rows = computed(() => (this.monitors.hasValue() ? this.monitors.value().items.map((each) => this.rowOf(each)) : []));

  private rowOf(monitor: Monitor) {
    const { slug, isActive, registrationNumber, since, until, members } = monitor;
    const from = this.date(since, 'short');
    return {
      ...{ slug, isActive, name: localizedText(this.language, monitor, 'name') },
      registration: registrationNumber === null ? '' : $localize`:@@staff-monitors.eik:ЕИК ${registrationNumber}:number:`,
      days: until === null ? $localize`:@@staff-monitors.since:От ${from}:day:` : `${from} – ${this.date(until, 'short')}`,
      members: $localize`:@@staff-monitors.member-count:Хора: ${members.length}:count:`,
    };
  }
}
