import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { PageHeading } from '../../../../ui/page-heading';
import { injectLeaveRecord } from '../form/leave-record';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi, type Authority, type ListOf } from '../records';
import { AuthorityForm } from './authority-form';

/** One authority outside the municipality, or the place to add one. */
@Component({
  selector: 'app-authority-page',
  imports: [AuthorityForm, ListState, MissingRecord, PageHeading, RouterLink],
  template: `
    <a class="back-link" routerLink="/staff/admin/authorities" i18n="@@staff-admin.authority.to-list">Други органи</a>
    @if (slug() === undefined) {
      <z-page-heading heading="Нов орган" i18n-heading="@@staff-admin.authority.new" />
      <app-authority-form (saved)="leave($event)" />
    } @else if (!authorities.hasValue()) {
      <app-list-state [error]="authorities.error()" (again)="authorities.reload()" />
    } @else if (authority(); as authority) {
      <z-page-heading [heading]="nameOf(authority)" [caption]="authority.slug" />
      <app-authority-form [authority]="authority" (saved)="leave($event)" />
    } @else {
      <app-missing-record list="/staff/admin/authorities" />
    }
  `,
})
export class AuthorityPage {
  /** absent for a new one */
  readonly slug = input<string>();

  private readonly language = injectLanguage();
  private readonly leaveRecord = injectLeaveRecord('/staff/admin/authorities');
  protected readonly authorities = httpResource<ListOf<Authority>>(() =>
    this.slug() === undefined ? undefined : `${adminApi}/authorities`,
  );
  protected readonly authority = computed(() =>
    this.authorities.hasValue() ? (this.authorities.value().items.find(({ slug }) => slug === this.slug()) ?? null) : null,
  );

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const authority = this.authority();
      if (authority !== null) setTitle(this.nameOf(authority));
    });
  }

  protected nameOf(authority: Authority): string {
    return localizedText(this.language, authority, 'name');
  }

  protected leave(authority: Authority): void {
    this.leaveRecord(this.nameOf(authority));
  }
}
