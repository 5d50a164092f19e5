import { httpResource } from '@angular/common/http';
import { Component, computed, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ReportedIndicator, Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { formatDecimal } from '../../../core/i18n/decimals';
import { injectLanguage } from '../../../core/i18n/language';
import { standingLooks } from '../../../core/labels/policy-labels';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';

export const indicatorsApi = '/api/v1/indicators';

/** What the official's department has to report on, the nearest target first. */
@Component({
  selector: 'app-indicator-list',
  imports: [DeskFailure, EmptyState, PageHeading, RouterLink, StatusBadge],
  templateUrl: './indicator-list.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class IndicatorList {
  protected readonly list = httpResource<Schemas['ReportedIndicatorList']>(() => indicatorsApi);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly rows = computed(() => (this.list.hasValue() ? this.list.value().items.map((item) => this.rowOf(item)) : []));

  private rowOf({ indicator, measureCode, measureTitle }: ReportedIndicator) {
    const { id, name, unit, target, standing, values } = indicator;
    const latest = values.findLast(({ inForce }) => inForce);
    const amount = (value: string): string => `${formatDecimal(value, this.language)}\u00a0${unit}`;
    return {
      ...{ id, name, measure: `${measureCode} ${measureTitle}`, look: standingLooks[standing] },
      target: $localize`:@@staff-policies.row.target:Цел: ${amount(target.value)}:target: до ${this.date(target.on, 'short')}:day:`,
      latest:
        latest === undefined
          ? ''
          : $localize`:@@staff-policies.row.latest:Последно: ${amount(latest.value)}:value: на ${this.date(latest.on, 'short')}:day:`,
    };
  }
}
