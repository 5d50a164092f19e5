import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { ReasonDirectory } from '../../../../core/reasons/reason-directory';
import { PageHeading } from '../../../../ui/page-heading';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { injectConfirm } from '../form/consequences-dialog';
import { injectLeaveRecord } from '../form/leave-record';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi, type ListOf, type Reason } from '../records';
import { ReasonForm } from './reason-form';

/** One reason, or the place to add one: a new code, or what follows a reason that ended. */
@Component({
  selector: 'app-reason-page',
  imports: [ListState, MatButtonModule, MissingRecord, PageHeading, ReasonForm, RouterLink, TroubleNotice],
  template: `
    <a class="back-link" routerLink="/staff/admin/reasons" i18n="@@staff-admin.reason.to-list">Причини за непубликуване</a>
    @if (!reasons.hasValue()) {
      <app-list-state [error]="reasons.error()" (again)="reasons.reload()" />
    } @else if (id() === undefined) {
      <z-page-heading heading="Нова причина" i18n-heading="@@staff-admin.reason.new" [caption]="before()?.code ?? ''" />
      <app-reason-form [before]="before()" [nextPosition]="nextPosition()" (saved)="leave($event)" />
    } @else {
      @if (reason(); as reason) {
        <z-page-heading [heading]="nameOf(reason)" [caption]="reason.code" />
        <app-reason-form [reason]="reason" (saved)="leave($event)" />
        <section class="settings-form settings-part" aria-labelledby="further-heading">
          @if (reason.lastUsedOn === null) {
            <h2 id="further-heading" i18n="@@staff-admin.reason.remove-heading">Премахване</h2>
            <p i18n="@@staff-admin.reason.remove-text">Още никое решение не е по тази причина, затова може да се премахне.</p>
            <app-trouble-notice [trouble]="trouble()" />
            <button type="button" matButton="outlined" class="is-warning" [disabled]="busy.isBusy()" (click)="remove(reason)">
              <ng-container i18n="@@staff-admin.reason.remove">Премахни причината</ng-container>
            </button>
          } @else if (reason.validTo === null) {
            <h2 id="further-heading" i18n="@@staff-admin.reason.follow-heading">Нова на нейно място</h2>
            <p i18n="@@staff-admin.reason.follow-first">Първо посочете последен ден и запишете. После добавете новата от следващия ден.</p>
          } @else {
            <h2 id="further-heading" i18n="@@staff-admin.reason.follow-heading">Нова на нейно място</h2>
            <p i18n="@@staff-admin.reason.follow-text">Решенията досега пазят сегашните думи. Новата важи от следващия ден.</p>
            <a matButton="outlined" routerLink="/staff/admin/reasons/new" [queryParams]="{ after: reason.id }">
              <ng-container i18n="@@staff-admin.reason.follow">Добави следваща със същия код</ng-container>
            </a>
          }
        </section>
      } @else {
        <app-missing-record list="/staff/admin/reasons" />
      }
    }
  `,
})
export class ReasonPage {
  /** absent for a new one */
  readonly id = input<string>();
  /** id of the reason that a new one follows */
  readonly after = input<string>();

  private readonly http = inject(HttpClient);
  private readonly language = injectLanguage();
  private readonly directory = inject(ReasonDirectory);
  private readonly confirm = injectConfirm();
  private readonly leaveRecord = injectLeaveRecord('/staff/admin/reasons');
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly reasons = httpResource<ListOf<Reason>>(() => `${adminApi}/reasons`);
  private readonly items = computed(() => (this.reasons.hasValue() ? this.reasons.value().items : []));
  protected readonly reason = computed(() => this.items().find(({ id }) => id === this.id()) ?? null);
  protected readonly before = computed(() => this.items().find(({ id }) => id === this.after()) ?? null);
  protected readonly nextPosition = computed(() => Math.max(0, ...this.items().map(({ position }) => position)) + 1);

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const reason = this.reason();
      if (reason !== null) setTitle(this.nameOf(reason));
    });
  }

  protected nameOf(reason: Reason): string {
    return localizedText(this.language, reason, 'label');
  }

  protected leave(reason: Reason): void {
    this.directory.refresh();
    this.leaveRecord(this.nameOf(reason));
  }

  protected async remove(reason: Reason): Promise<void> {
    const isSure = await this.confirm({
      heading: $localize`:@@staff-admin.reason.remove-question:Да премахнем ли причината?`,
      follows: [$localize`:@@staff-admin.reason.remove-1:Тя изчезва от избора на модераторите. Кой я е премахнал, остава записано.`],
      confirm: $localize`:@@staff-admin.reason.remove:Премахни причината`,
      isDangerous: true,
    });
    if (!isSure) return;
    await this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await firstValueFrom(this.http.delete(`${adminApi}/reasons/${reason.id}`));
        this.leave(reason);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
