import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import type { Session } from '../../../core/api/contract';
import { StaffSession } from '../../../core/session/staff-session';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { wayBack } from '../access/way-back';
import { homeOf } from '../frame/desk-links';
import { SignInForm } from './sign-in-form';

/** The way in for staff. Whoever is signed in already goes on at once. */
@Component({
  selector: 'app-sign-in-page',
  imports: [Notice, PageHeading, RouterLink, SignInForm],
  template: `
    <div class="entry">
      <z-page-heading heading="Вход за служители" i18n-heading="@@staff-desk.sign-in.heading" />
      @if (done() === 'reset') {
        <z-notice tone="success"><p i18n="@@staff-desk.sign-in.after-reset">Паролата е сменена. Влезте с новата.</p></z-notice>
      } @else if (to()) {
        <z-notice tone="info"
          ><p i18n="@@staff-desk.sign-in.then-back">Влезте. После ще продължите оттам, закъдето бяхте тръгнали.</p></z-notice
        >
      }
      <app-sign-in-form class="panel" (signedIn)="goOn($event)">
        <a routerLink="/staff/reset" i18n="@@staff-desk.sign-in.forgot">Забравихте паролата?</a>
      </app-sign-in-form>
      <p class="hint" i18n="@@staff-desk.sign-in.citizens">
        Подали сте сигнал? За него не трябва вход: <a routerLink="/lookup">намерете го с номера и кода</a>.
      </p>
    </div>
  `,
})
export class SignInPage {
  /** from the address: where somebody was on the way to */
  readonly to = input<string>();
  readonly done = input<string>();

  private readonly session = inject(StaffSession);
  private readonly router = inject(Router);
  private readonly target = computed(() => wayBack(this.to()));

  protected goOn(session: Session): void {
    this.session.begin(session);
    const next = session.mustEnrolTotp ? '/staff/second-step' : (this.target() ?? homeOf(session.account.role));
    void this.router.navigateByUrl(next, { replaceUrl: true });
  }
}
