import { inject, InjectionToken } from '@angular/core';

import type { Step, StructuredData } from './structured-data';

/** What a page says of itself to those who do not see it: search engines, and whoever shows a link to it. */
export interface PageDescription {
  /** One or two sentences; the general one where a page has none. Never words that its reader may not see. */
  readonly description?: string | null;
  readonly structured?: readonly StructuredData[];
  /** The way to the page from the start, without the start page and without the page itself. */
  readonly way?: readonly Step[];
  /** Whether search engines are to keep nothing of it. */
  readonly isHidden?: boolean;
}

/** Makes addresses of the site whole. */
export interface Addresses {
  /** of a page, by its path within the language */
  page(path: string): string;
}

export type Describe = (addresses: Addresses) => PageDescription | null;

/** Where a page leaves what it says of itself. Only the server asks for it: nobody reads the head of a page that a browser draws. */
export abstract class DescribedPages {
  abstract describe(of: Describe): void;
}

export const DESCRIBED_PAGES = new InjectionToken<DescribedPages>('described pages');

/** Tells what the page says of itself, once all that it shows is there. Called while a component is made. */
export function describePage(of: Describe): void {
  inject(DESCRIBED_PAGES, { optional: true })?.describe(of);
}
