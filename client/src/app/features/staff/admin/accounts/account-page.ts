import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import { LocalDate } from '../../../../core/i18n/dates';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { StaffSession } from '../../../../core/session/staff-session';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { Announcer } from '../../desk-form/announcer';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { type Account, adminApi, type Department, type ListOf } from '../records';
import { AccountAccess } from './account-access';
import { AccountForm } from './account-form';
import { accountLooks } from './account-looks';

/** One account: what it is for, and whether it can be used. */
@Component({
  selector: 'app-account-page',
  imports: [AccountAccess, AccountForm, ListState, LocalDate, MissingRecord, PageHeading, RouterLink, StatusBadge],
  template: `
    <a class="back-link" routerLink="/staff/admin/accounts" i18n="@@staff-admin.account.to-list">Служебни профили</a>
    @if (!accounts.hasValue() || !departments.hasValue()) {
      <app-list-state [error]="accounts.error() ?? departments.error()" (again)="reload()" />
    } @else if (account(); as account) {
      <z-page-heading [heading]="account.name" [caption]="account.email">
        <p class="cluster settings-lead">
          <z-status-badge [text]="looks[account.status].text" [tone]="looks[account.status].tone" [icon]="looks[account.status].icon" />
          @if (account.lastSignInAt; as at) {
            <span i18n="@@staff-admin.account.last">Последно влизане: {{ at | localDate: 'moment' }}</span>
          }
        </p>
      </z-page-heading>
      <app-account-form [account]="account" [departments]="departments.value().items" (saved)="leave($event)" />
      @if (account.id !== ownId()) {
        <app-account-access [account]="account" (changed)="accounts.reload()" />
      }
    } @else {
      <app-missing-record list="/staff/admin/accounts" />
    }
  `,
})
export class AccountPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(StaffSession);
  protected readonly accounts = httpResource<ListOf<Account>>(() => `${adminApi}/accounts`);
  protected readonly departments = httpResource<ListOf<Department>>(() => `${adminApi}/departments`);
  protected readonly looks = accountLooks;
  protected readonly ownId = computed(() => this.session.current()?.account.id);
  protected readonly account = computed(() =>
    this.accounts.hasValue() ? (this.accounts.value().items.find(({ id }) => id === this.id()) ?? null) : null,
  );

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const account = this.account();
      if (account !== null) setTitle(account.name);
    });
  }

  protected reload(): void {
    this.accounts.reload();
    this.departments.reload();
  }

  protected leave({ id, name }: Account): void {
    if (id === this.ownId()) this.session.refresh();
    this.announcer.say($localize`:@@staff-admin.account.saved:Записано: ${name}:name:.`);
    void this.router.navigateByUrl('/staff/admin/accounts');
  }
}
