import { httpResource } from '@angular/common/http';
import { computed, effect, inject, makeStateKey, PLATFORM_ID, type Signal, TransferState } from '@angular/core';
import { isPlatformServer } from '@angular/common';
import { Router } from '@angular/router';

import { problemOf } from './problem';

/** What a page is about: there, not there yet, or failed. */
export interface PageResource<Value> {
  readonly value: Signal<Value | null>;
  /** HTTP status of the failure; 0 when no answer came; null while nothing failed */
  readonly failure: Signal<number | null>;
}

/**
 * Asks the API for what a page is about, once for server and browser together.
 * The transfer cache of Angular carries answers only. A failure is carried here, so that hydration finds the page as it
 * was rendered: asking again would throw away a form in which somebody is typing already.
 * @param url nothing to ask while it is undefined
 */
export function pageResource<Value>(url: () => string | undefined): PageResource<Value> {
  const transferState = inject(TransferState);
  const isServer = isPlatformServer(inject(PLATFORM_ID));
  const isFirstPage = inject(Router).lastSuccessfulNavigation() === null;

  const carried = computed(() => {
    const address = url();
    return isServer || !isFirstPage || address === undefined ? null : transferState.get(failureOf(address), null);
  });
  const resource = httpResource<Value>(() => (carried() === null ? url() : undefined));
  const failure = computed(() => carried() ?? (resource.error() === undefined ? null : problemOf(resource.error()).status));

  if (isServer) {
    effect(() => {
      const [address, status] = [url(), failure()];
      if (address !== undefined && status !== null) {
        transferState.set(failureOf(address), status);
      }
    });
  }
  return { value: computed(() => (resource.hasValue() ? resource.value() : null)), failure };
}

function failureOf(address: string) {
  return makeStateKey<number | null>(`failure ${address}`);
}
