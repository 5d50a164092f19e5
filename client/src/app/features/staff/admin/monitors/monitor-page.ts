import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import { problemOf } from '../../../../core/http/problem';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { PageHeading } from '../../../../ui/page-heading';
import { Announcer } from '../../desk-form/announcer';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { LastDayPanel } from './last-day-panel';
import { MembersPanel } from './members-panel';
import { MonitorForm } from './monitor-form';
import { type Monitor, monitorsApi } from './monitor-record';

/** One organisation that monitors, or the place to add one. */
@Component({
  selector: 'app-monitor-page',
  imports: [LastDayPanel, ListState, MatButtonModule, MembersPanel, MissingRecord, MonitorForm, PageHeading, RouterLink],
  template: `
    <a class="back-link" routerLink="/staff/admin/monitors" i18n="@@staff-monitors.title">Наблюдатели</a>
    @if (slug() === undefined) {
      <z-page-heading heading="Нова организация" i18n-heading="@@staff-monitors.new">
        <p class="settings-lead" i18n="@@staff-monitors.new-lead">След това добавете хората, които оценяват от нейно име.</p>
      </z-page-heading>
      <app-monitor-form (saved)="open($event)" />
    } @else if (monitor(); as monitor) {
      <div class="settings-head">
        <z-page-heading [heading]="nameOf(monitor)" [caption]="monitor.slug" />
        <a matButton="outlined" [href]="publicPage()" i18n="@@staff-monitors.public-page">Публичната страница</a>
      </div>
      <app-members-panel [monitor]="monitor" (changed)="found.set($event)" />
      <app-monitor-form [monitor]="monitor" (saved)="keep($event)" />
      <app-last-day-panel [monitor]="monitor" (changed)="found.set($event)" />
    } @else if (isMissing()) {
      <app-missing-record list="/staff/admin/monitors" />
    } @else {
      <app-list-state [error]="found.error()" (again)="found.reload()" />
    }
  `,
})
export class MonitorPage {
  /** absent for a new one */
  readonly slug = input<string>();

  private readonly language = injectLanguage();
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly found = httpResource<Monitor>(() =>
    this.slug() === undefined ? undefined : `${monitorsApi}/${encodeURIComponent(this.slug() ?? '')}`,
  );
  protected readonly monitor = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly isMissing = computed(() => problemOf(this.found.error()).status === 404);
  /** Another application: a plain link, and no route of this one. */
  protected readonly publicPage = computed(() => `/${this.language}/monitors/${this.slug()}`);

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const monitor = this.monitor();
      if (monitor !== null) setTitle(this.nameOf(monitor));
    });
  }

  protected nameOf(monitor: Monitor): string {
    return localizedText(this.language, monitor, 'name');
  }

  protected open({ slug }: Monitor): void {
    void this.router.navigate(['/staff/admin/monitors', slug]);
  }

  protected keep(monitor: Monitor): void {
    this.found.set(monitor);
    this.announcer.say($localize`:@@staff-monitors.saved:Записано: ${this.nameOf(monitor)}:name:.`);
  }
}
