import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import { roleLabels } from '../../../core/labels/role-labels';
import { StaffSession } from '../../../core/session/staff-session';
import { PageHeading } from '../../../ui/page-heading';
import { homeOf } from '../frame/desk-links';

/** For those whose role has no use of the page. */
@Component({
  selector: 'app-not-for-you-page',
  imports: [PageHeading, RouterLink],
  template: `
    <div class="reading">
      <z-page-heading heading="Тази страница не е за Вашата роля" i18n-heading="@@staff-desk.not-for-you.heading" />
      <p i18n="@@staff-desk.not-for-you.role">Влезли сте като: {{ role() }}.</p>
      <p i18n="@@staff-desk.not-for-you.next">Ако Ви трябва за работата, поискайте друга роля от администратора.</p>
      <p><a class="button" [routerLink]="home()" i18n="@@staff-desk.to-own-home">Към Вашето работно място</a></p>
    </div>
  `,
})
export class NotForYouPage {
  private readonly session = inject(StaffSession);
  protected readonly role = computed(() => {
    const role = this.session.role();
    return role === null ? '' : roleLabels[role];
  });
  protected readonly home = computed(() => {
    const role = this.session.role();
    return role === null ? '/staff/sign-in' : homeOf(role);
  });
}
