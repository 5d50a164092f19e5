import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import { PageHeading } from '../../../../ui/page-heading';
import { Announcer } from '../../desk-form/announcer';
import { ListState } from '../frame/list-state';
import { type Account, adminApi, type Department, type ListOf } from '../records';
import { AccountForm } from './account-form';

/** Invites somebody by e-mail. */
@Component({
  selector: 'app-new-account-page',
  imports: [AccountForm, ListState, PageHeading, RouterLink],
  template: `
    <a class="back-link" routerLink="/staff/admin/accounts" i18n="@@staff-admin.account.to-list">Служебни профили</a>
    <z-page-heading heading="Нова покана" i18n-heading="@@staff-admin.accounts.invite-heading">
      <p class="settings-lead" i18n="@@staff-admin.account.invite-lead">
        Човекът получава писмо с връзка. С нея си избира парола. Връзката важи 7 дни.
      </p>
    </z-page-heading>
    @if (departments.hasValue()) {
      <app-account-form [departments]="departments.value().items" (saved)="leave($event)" />
    } @else {
      <app-list-state [error]="departments.error()" (again)="departments.reload()" />
    }
  `,
})
export class NewAccountPage {
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly departments = httpResource<ListOf<Department>>(() => `${adminApi}/departments`);

  protected leave({ email, role }: Account): void {
    this.announcer.say($localize`:@@staff-admin.account.invitation-sent:Поканата тръгна към ${email}:email:.`);
    // A monitor cannot assess anything before they belong to an organisation.
    void this.router.navigateByUrl(role === 'monitor' ? '/staff/admin/monitors' : '/staff/admin/accounts');
  }
}
