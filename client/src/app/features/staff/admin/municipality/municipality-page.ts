import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';

import { LocalDate } from '../../../../core/i18n/dates';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { PageHeading } from '../../../../ui/page-heading';
import { Announcer } from '../../desk-form/announcer';
import { ListState } from '../frame/list-state';
import { adminApi, type Municipality } from '../records';
import { EmblemPanel } from './emblem-panel';
import { MunicipalityForm } from './municipality-form';

/** The municipality: what it says of itself, and its emblem. */
@Component({
  selector: 'app-municipality-page',
  imports: [EmblemPanel, ListState, LocalDate, MunicipalityForm, PageHeading],
  template: `
    <z-page-heading heading="Общината" i18n-heading="@@staff-admin.municipality.heading">
      <p class="settings-lead" i18n="@@staff-admin.municipality.lead">Това виждат гражданите на публичните страници.</p>
    </z-page-heading>
    @if (municipality.hasValue()) {
      <p class="settings-soft" i18n="@@staff-admin.municipality.updated">
        Последна промяна: {{ municipality.value().updatedAt | localDate: 'moment' }}
      </p>
      <app-emblem-panel [municipality]="municipality.value()" (changed)="keep($event)" />
      <app-municipality-form [municipality]="municipality.value()" (saved)="told($event)" />
    } @else {
      <app-list-state [error]="municipality.error()" (again)="municipality.reload()" />
    }
  `,
})
export class MunicipalityPage {
  protected readonly municipality = httpResource<Municipality>(() => `${adminApi}/municipality`);
  private readonly directory = inject(SiteDirectory);
  private readonly announcer = inject(Announcer);

  protected keep(municipality: Municipality): void {
    this.municipality.set(municipality);
    this.directory.refresh();
  }

  protected told(municipality: Municipality): void {
    this.keep(municipality);
    this.announcer.say($localize`:@@staff-admin.municipality.saved:Записано. Гражданите вече виждат новите текстове.`);
  }
}
