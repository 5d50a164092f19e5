import { Location } from '@angular/common';
import { inject, REQUEST_CONTEXT, signal, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

import type { RenderContext } from '../http/render-context';

/**
 * The address of the page within its language: path and query, beginning with a slash. A page that says what failed stands at the
 * address of the one that it is shown for: trying again, or in the other language, means that one.
 */
export function injectCurrentUrl(): Signal<string> {
  const failure = inject<RenderContext | null>(REQUEST_CONTEXT, { optional: true })?.failure;
  if (failure) {
    return signal(failure.address);
  }
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
