import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router, type UrlTree } from '@angular/router';

import type { Role } from '../../../core/api/contract';
import { StaffSession } from '../../../core/session/staff-session';
import { homeOf } from '../frame/desk-links';
import { knownSession } from './known-session';

/** Lets in who is signed in. The others sign in first and come back here; who owes a second step sets it up first. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const router = inject(Router);
  const session = inject(StaffSession);
  const known = await knownSession();
  if (known === null) {
    // Without an answer nobody should be sent to sign in; the page that opens says what is wrong.
    return session.isSignedOut()
      ? router.createUrlTree(['/staff/sign-in'], { queryParams: { to: url } })
      : elsewhere(router, '/staff/trouble');
  }
  const isSecondStep = url.startsWith('/staff/second-step');
  return known.mustEnrolTotp && !isSecondStep ? router.parseUrl('/staff/second-step') : true;
};

/** Lets in the roles for whom the page is; the others read why not, at the same address. */
export function onlyFor(...roles: readonly Role[]): CanActivateFn {
  return () => {
    const role = inject(StaffSession).role();
    return role !== null && roles.includes(role) ? true : elsewhere(inject(Router), '/staff/not-for-you');
  };
}

/** Sends everybody to the page on which their day begins. */
export const toOwnHome: CanActivateFn = (): UrlTree => {
  const role = inject(StaffSession).role();
  return inject(Router).parseUrl(role === null ? '/staff/sign-in' : homeOf(role));
};

function elsewhere(router: Router, url: string): RedirectCommand {
  return new RedirectCommand(router.parseUrl(url), { skipLocationChange: true });
}
