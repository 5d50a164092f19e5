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
import { adminApi, type ListOf, type Reason } from '../records';
import { effectLabels } from './effect-labels';

/** Why texts are not published: everything a moderator can choose from, and what could be chosen before. */
@Component({
  selector: 'app-reason-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  template: `
    <div class="settings-head">
      <z-page-heading heading="Причини за непубликуване" i18n-heading="@@staff-admin.reasons.heading">
        <p class="settings-lead" i18n="@@staff-admin.reasons.lead">
          Модераторът избира една от тях. Всички виждат името и обяснението ѝ, а авторът получава и текст.
        </p>
      </z-page-heading>
      <a matButton="filled" routerLink="/staff/admin/reasons/new"
        ><z-icon name="plus" /><span i18n="@@staff-admin.reasons.add">Добави причина</span></a
      >
    </div>
    @if (reasons.hasValue()) {
      @if (reasons.value().items.length > 0) {
        <ul class="rows">
          @for (reason of reasons.value().items; track reason.id) {
            <li>
              <div class="settings-row settings-row--two">
                <div>
                  <p class="settings-name">
                    <a [routerLink]="['/staff/admin/reasons', reason.id]">{{ nameOf(reason) }}</a>
                  </p>
                  <p class="settings-soft">{{ reason.code }}</p>
                </div>
                <div>
                  @if (outside(reason); as text) {
                    <z-status-badge [text]="text" icon="lock" />
                  } @else if (ending(reason); as text) {
                    <z-status-badge [text]="text" tone="warning" icon="clock" />
                  } @else {
                    <p class="settings-soft">{{ effects[reason.effect] }}</p>
                  }
                </div>
              </div>
            </li>
          }
        </ul>
      } @else {
        <z-empty-state icon="eye-off" heading="Още няма причини" i18n-heading="@@staff-admin.reasons.none">
          <p i18n="@@staff-admin.reasons.none-next">Без причина никой текст не може да остане непубликуван. Добавете първата.</p>
        </z-empty-state>
      }
    } @else {
      <app-list-state [error]="reasons.error()" (again)="reasons.reload()" />
    }
  `,
})
export class ReasonList {
  protected readonly reasons = httpResource<ListOf<Reason>>(() => `${adminApi}/reasons`);
  protected readonly effects = effectLabels;
  private readonly language = injectLanguage();
  private readonly dateOf = injectDateFormat();
  private readonly today = todayInSofia(new Date());

  protected nameOf(reason: Reason): string {
    return localizedText(this.language, reason, 'label');
  }

  /** Why it can't be chosen today; empty when it can. */
  protected outside({ validFrom, validTo, byHand }: Reason): string {
    if (validFrom !== null && validFrom > this.today)
      return $localize`:@@staff-admin.reason.not-yet:Избира се от ${this.dateOf(validFrom, 'short')}:day:`;
    if (validTo !== null && validTo < this.today)
      return $localize`:@@staff-admin.reason.no-more:Избираше се до ${this.dateOf(validTo, 'short')}:day:`;
    return byHand ? '' : $localize`:@@staff-admin.reason.not-by-hand:Поставя се само от платформата`;
  }

  protected ending({ validTo }: Reason): string {
    return validTo === null ? '' : $localize`:@@staff-admin.reason.until:Избира се до ${this.dateOf(validTo, 'short')}:day:`;
  }
}
