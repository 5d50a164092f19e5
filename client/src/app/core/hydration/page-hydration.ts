import {
  APP_BOOTSTRAP_LISTENER,
  ApplicationRef,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  ɵCACHE_ACTIVE as CACHE_ACTIVE,
  ɵwithDomHydration as withDomHydration,
  ɵwithI18nSupport as withI18nSupport,
} from '@angular/core';
import { ɵwithHttpTransferCache as withHttpTransferCache } from '@angular/common/http';

/**
 * What `provideClientHydration(withI18nSupport(), withNoIncrementalHydration(), withHttpTransferCacheOptions(…))` provides. That
 * function decides while it runs, so that incremental hydration and the replay of events, which no page of ours has, stay in
 * what every citizen loads.
 */
export function providePageHydration(): EnvironmentProviders {
  return makeEnvironmentProviders([
    withDomHydration(),
    withI18nSupport(),
    withHttpTransferCache({
      includeHeaders: ['link', 'etag', 'retry-after'],
      // The page of a private case holds the case already; the answer of the API in it adds no reader.
      includeNonCacheableRequests: true,
    }),
    { provide: CACHE_ACTIVE, useValue: { isActive: true } },
    {
      provide: APP_BOOTSTRAP_LISTENER,
      multi: true,
      useFactory: () => {
        const application = inject(ApplicationRef);
        const cache = inject(CACHE_ACTIVE);
        return () => {
          void application.whenStable().then(() => {
            cache.isActive = false;
          });
        };
      },
    },
  ]);
}
