import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { PageHeading } from '../../../../ui/page-heading';
import { ClosingPanel, type ClosingWords } from '../form/closing-panel';
import { injectLeaveRecord } from '../form/leave-record';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi, type Settlement, type ListOf } from '../records';
import { SettlementForm } from './settlement-form';

const closing: ClosingWords = {
  heading: $localize`:@@staff-admin.settlement.closing:Скриване от списъка`,
  text: $localize`:@@staff-admin.settlement.closing-text:От избрания ден формите не предлагат мястото. Старите сигнали пазят името му.`,
  close: $localize`:@@staff-admin.settlement.close:Скрий от списъка`,
  question: $localize`:@@staff-admin.settlement.close-question:Да скрием ли населеното място?`,
  follows: [
    $localize`:@@staff-admin.settlement.close-1:Гражданите вече не могат да го изберат.`,
    $localize`:@@staff-admin.settlement.close-2:Старите сигнали остават с него. Можете да го върнете в списъка.`,
  ],
};

/** One settlement, or the place to add one. */
@Component({
  selector: 'app-settlement-page',
  imports: [ClosingPanel, SettlementForm, ListState, MissingRecord, PageHeading, RouterLink],
  template: `
    <a class="back-link" routerLink="/staff/admin/settlements" i18n="@@staff-admin.settlement.to-list">Населени места</a>
    @if (ekatte() === undefined) {
      <z-page-heading heading="Ново населено място" i18n-heading="@@staff-admin.settlement.new" />
      <app-settlement-form (saved)="leave($event)" />
    } @else if (!settlements.hasValue()) {
      <app-list-state [error]="settlements.error()" (again)="settlements.reload()" />
    } @else if (settlement(); as settlement) {
      <z-page-heading [heading]="nameOf(settlement)" [caption]="settlement.ekatte" />
      <app-settlement-form [settlement]="settlement" (saved)="leave($event)" />
      <app-closing-panel [url]="url()" [closedOn]="settlement.closedOn" [words]="closing" (changed)="reload()" />
    } @else {
      <app-missing-record list="/staff/admin/settlements" />
    }
  `,
})
export class SettlementPage {
  /** absent for a new one */
  readonly ekatte = input<string>();

  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  private readonly leaveRecord = injectLeaveRecord('/staff/admin/settlements');
  protected readonly closing = closing;
  protected readonly settlements = httpResource<ListOf<Settlement>>(() =>
    this.ekatte() === undefined ? undefined : `${adminApi}/settlements`,
  );
  protected readonly url = computed(() => `${adminApi}/settlements/${this.ekatte()}`);
  protected readonly settlement = computed(() =>
    this.settlements.hasValue() ? (this.settlements.value().items.find(({ ekatte }) => ekatte === this.ekatte()) ?? null) : null,
  );

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const settlement = this.settlement();
      if (settlement !== null) setTitle(this.nameOf(settlement));
    });
  }

  protected nameOf(settlement: Settlement): string {
    return localizedText(this.language, settlement, 'name');
  }

  protected leave(settlement: Settlement): void {
    this.leaveRecord(this.nameOf(settlement));
  }

  protected reload(): void {
    this.directory.refresh();
    this.settlements.reload();
  }
}
