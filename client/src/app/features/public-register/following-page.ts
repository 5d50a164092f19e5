import { isPlatformServer } from '@angular/common';
import { type HttpResourceRef } from '@angular/common/http';
import { computed, effect, inject, makeStateKey, PLATFORM_ID, type Signal, TransferState } from '@angular/core';

import { nextPage } from '../../core/http/next-page';

type Query = Record<string, string>;

const CARRIED = makeStateKey<Query | null>('following page');

/**
 * The query of the page after this one, or null on the last. A resource that was read on the server comes to the browser
 * without its headers, and the way on with them: it is carried beside it.
 */
export function followingPage(list: HttpResourceRef<unknown>): Signal<Query | null> {
  const transferState = inject(TransferState);
  const following = computed(() => {
    const headers = list.headers();
    return headers === undefined ? transferState.get(CARRIED, null) : nextPage(headers);
  });
  if (isPlatformServer(inject(PLATFORM_ID))) {
    effect(() => {
      if (list.headers() !== undefined) transferState.set(CARRIED, following());
    });
  }
  return following;
}
