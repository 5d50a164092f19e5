import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { problemOf } from '../../../core/http/problem';
import { StaffSession } from '../../../core/session/staff-session';
import { PageHeading } from '../../../ui/page-heading';
import { troubleOf } from '../desk-form/form-problems';
import { homeOf } from '../frame/desk-links';

/** Stands in for what a page of the desk could not get, and says why and what next. */
@Component({
  selector: 'app-desk-failure',
  imports: [MatButtonModule, PageHeading, RouterLink],
  template: `
    <z-page-heading [heading]="heading()" />
    @if (isUnknown()) {
      <p i18n="@@staff-desk.failure.not-found">Номерът може да е сгрешен, или случаят не е при Вас.</p>
      <ul class="prose-list">
        <li i18n="@@staff-desk.failure.other-department">Служител вижда само случаите на своя отдел.</li>
        <li i18n="@@staff-desk.failure.conflict">Случай, по който имате конфликт на интереси, не се показва.</li>
      </ul>
    } @else {
      <p>{{ trouble().text }}</p>
    }
    <p class="cluster">
      @if (!isUnknown() && !isForbidden()) {
        <button type="button" matButton="filled" (click)="again.emit()" i18n="@@staff-desk.again">Опитай пак</button>
      }
      <a matButton="outlined" [routerLink]="home()" i18n="@@staff-desk.to-own-home">Към Вашето работно място</a>
    </p>
  `,
})
export class DeskFailure {
  readonly error = input.required<unknown>();
  readonly again = output();

  private readonly session = inject(StaffSession);
  private readonly problem = computed(() => problemOf(this.error()));
  protected readonly isUnknown = computed(() => this.problem().status === 404);
  protected readonly isForbidden = computed(() => this.problem().status === 403);
  protected readonly trouble = computed(() => troubleOf(this.error()));
  protected readonly heading = computed(() =>
    this.isUnknown() ? $localize`:@@staff-desk.failure.not-found-heading:Няма такъв случай за Вас` : this.trouble().heading,
  );
  protected readonly home = computed(() => {
    const role = this.session.role();
    return role === null ? '/staff' : homeOf(role);
  });
}
