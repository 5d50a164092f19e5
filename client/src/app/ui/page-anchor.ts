import { PlatformLocation } from '@angular/common';
import { inject } from '@angular/core';

/**
 * Gives the address of a place on this page.
 * A bare `#id` would lead to the start page, because the document has a base address for its language.
 */
export function injectPageAnchor(): (id: string) => string {
  const location = inject(PlatformLocation);
  return (id) => `${location.pathname}${location.search}#${id}`;
}
