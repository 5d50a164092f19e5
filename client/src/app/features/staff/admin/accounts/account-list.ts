import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';

import { LocalDate } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { roleLabels } from '../../../../core/labels/role-labels';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { ListTabs } from '../../lists/list-tabs';
import { ListState } from '../frame/list-state';
import { type Account, adminApi, type Department, type ListOf } from '../records';
import { fitting, statusOf } from './account-filter';
import { ModeratorShortage } from './moderator-shortage';
import { accountLooks } from './account-looks';

/** Everybody who can sign in, could, or is invited to. */
@Component({
  selector: 'app-account-list',
  imports: [
    ...[EmptyState, Icon, ListState, ListTabs, LocalDate, MatButtonModule, MatInputModule, ModeratorShortage, PageHeading, RouterLink],
    StatusBadge,
  ],
  templateUrl: './account-list.html',
})
export class AccountList {
  /** of the address: a status */
  readonly tab = input<string>();
  readonly q = input<string>();

  protected readonly accounts = httpResource<ListOf<Account>>(() => `${adminApi}/accounts`);
  private readonly departments = httpResource<ListOf<Department>>(() => `${adminApi}/departments`);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();

  protected readonly looks = accountLooks;
  protected readonly roles = roleLabels;
  private readonly items = computed(() => (this.accounts.hasValue() ? this.accounts.value().items : []));
  protected readonly shown = computed(() => fitting(this.items(), { status: statusOf(this.tab()), words: this.q() ?? '' }));
  protected readonly currentTab = computed(() => statusOf(this.tab()) ?? 'all');
  protected readonly tabs = computed(() => {
    const count = (status: Account['status']) => this.items().filter((account) => account.status === status).length;
    return [
      { key: 'all', text: $localize`:@@staff-admin.account.tab.all:Всички`, count: this.items().length },
      { key: 'active', text: $localize`:@@staff-admin.account.tab.active:Активни`, count: count('active') },
      { key: 'invited', text: $localize`:@@staff-admin.account.tab.invited:Поканени`, count: count('invited') },
      { key: 'deactivated', text: $localize`:@@staff-admin.account.tab.deactivated:Деактивирани`, count: count('deactivated') },
    ];
  });
  private readonly departmentNames = computed(() => {
    const departments = this.departments.hasValue() ? this.departments.value().items : [];
    return new Map(departments.map((department) => [department.slug, localizedText(this.language, department, 'name')]));
  });

  protected departmentOf({ department }: Account): string {
    return department === null ? '' : (this.departmentNames().get(department) ?? department);
  }

  protected find(words: string): void {
    const q = words.trim() === '' ? null : words;
    void this.router.navigate([], { queryParams: { q }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
