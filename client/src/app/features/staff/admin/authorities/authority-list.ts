import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { todayInSofia } from '../../lists/due';
import { ListState } from '../frame/list-state';
import { adminApi, type Authority, type ListOf } from '../records';

/** The bodies outside the municipality that cases can be forwarded to. */
@Component({
  selector: 'app-authority-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  template: `
    <div class="settings-head">
      <z-page-heading heading="Други органи" i18n-heading="@@staff-admin.authorities.heading">
        <p class="settings-lead" i18n="@@staff-admin.authorities.lead">
          Към тях модераторите препращат случаи, които не са от компетентността на общината.
        </p>
      </z-page-heading>
      <a matButton="filled" routerLink="/staff/admin/authorities/new"
        ><z-icon name="plus" /><span i18n="@@staff-admin.authorities.add">Добави орган</span></a
      >
    </div>
    @if (authorities.hasValue()) {
      @if (authorities.value().items.length > 0) {
        <ul class="rows">
          @for (authority of authorities.value().items; track authority.slug) {
            <li>
              <div class="settings-row settings-row--two">
                <p class="settings-name">
                  <a [routerLink]="['/staff/admin/authorities', authority.slug]">{{ nameOf(authority) }}</a>
                </p>
                <div>
                  @if (outside(authority); as text) {
                    <z-status-badge [text]="text" icon="lock" />
                  } @else {
                    <p class="settings-soft">{{ authority.email }}</p>
                    <p class="settings-soft">{{ authority.websiteUrl }}</p>
                  }
                </div>
              </div>
            </li>
          }
        </ul>
      } @else {
        <z-empty-state icon="forward" heading="Още няма други органи" i18n-heading="@@staff-admin.authorities.none">
          <p i18n="@@staff-admin.authorities.none-next">Добавете органите, към които общината препраща, например „ВиК“.</p>
        </z-empty-state>
      }
    } @else {
      <app-list-state [error]="authorities.error()" (again)="authorities.reload()" />
    }
  `,
})
export class AuthorityList {
  protected readonly authorities = httpResource<ListOf<Authority>>(() => `${adminApi}/authorities`);
  private readonly language = injectLanguage();
  private readonly dateOf = injectDateFormat();
  private readonly today = todayInSofia(new Date());

  protected nameOf(authority: Authority): string {
    return localizedText(this.language, authority, 'name');
  }

  /** Why it can't be chosen today; empty when it can. */
  protected outside({ validFrom, validTo }: Authority): string {
    if (validFrom !== null && validFrom > this.today) {
      return $localize`:@@staff-admin.authority.not-yet:Избира се от ${this.dateOf(validFrom, 'short')}:day:`;
    }
    return validTo !== null && validTo < this.today
      ? $localize`:@@staff-admin.authority.no-more:Избираше се до ${this.dateOf(validTo, 'short')}:day:`
      : '';
  }
}
