import { Location } from '@angular/common';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

/** The address of the page within its language: path and query, beginning with a slash. */
export function injectCurrentUrl(): Signal<string> {
  const router = inject(Router);
  // Before the first navigation has ended the router says „/“ on every page.
  const atStart = router.lastSuccessfulNavigation() === null ? inject(Location).path() || '/' : router.url;
  return toSignal(
    router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: atStart },
  );
}
