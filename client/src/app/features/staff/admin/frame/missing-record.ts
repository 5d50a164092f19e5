import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { PageHeading } from '../../../../ui/page-heading';

/** For an address that names no record. */
@Component({
  selector: 'app-missing-record',
  imports: [PageHeading, RouterLink],
  template: `
    <z-page-heading heading="Няма такъв запис" i18n-heading="@@staff-admin.missing.heading" />
    <p i18n="@@staff-admin.missing.text">Адресът може да е сгрешен. Изберете записа от списъка.</p>
    <p><a class="button" [routerLink]="list()" i18n="@@staff-admin.missing.to-list">Към списъка</a></p>
  `,
})
export class MissingRecord {
  readonly list = input.required<string>();
}
