import { afterNextRender, DOCUMENT, inject, Injector } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/**
 * Moves focus to the heading of the page after a navigation without a reload, as a reload would move it to the top.
 * The router doesn't, and a screen reader would go on reading a link that is gone.
 */
export function movePageFocus(): void {
  const document = inject(DOCUMENT);
  const injector = inject(Injector);
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
      pairwise(),
      filter(([before, after]) => withoutFragment(before) !== withoutFragment(after)),
      takeUntilDestroyed(),
    )
    .subscribe(() => {
      afterNextRender(
        () => {
          focusHeading(document);
        },
        { injector },
      );
    });
}

function focusHeading(document: Document): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  (heading ?? document.querySelector('main'))?.focus({ preventScroll: true });
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
