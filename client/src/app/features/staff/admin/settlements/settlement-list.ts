import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { formatNumber, plural } from '../../../../core/i18n/numbers';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { injectOpeningLook } from '../form/opening-look';
import { ListState } from '../frame/list-state';
import { adminApi, type ListOf, type Settlement } from '../records';

/** All settlements, also those that forms do not offer any more. */
@Component({
  selector: 'app-settlement-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge],
  templateUrl: './settlement-list.html',
})
export class SettlementList {
  protected readonly settlements = httpResource<ListOf<Settlement>>(() => `${adminApi}/settlements`);
  protected readonly lookOf = injectOpeningLook();
  private readonly language = injectLanguage();

  protected nameOf(settlement: Settlement): string {
    return localizedText(this.language, settlement, 'name');
  }

  protected peopleOf(population: number): string {
    const count = formatNumber(population, this.language);
    return plural(population, this.language, {
      one: $localize`:@@staff-admin.settlements.people-one:${count}:count: жител`,
      other: $localize`:@@staff-admin.settlements.people-other:${count}:count: жители`,
    });
  }
}
