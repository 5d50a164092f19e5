import {
  CSP_NONCE,
  DOCUMENT,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
  REQUEST_CONTEXT,
} from '@angular/core';

import { NONCE_PLACEHOLDER, type RenderContext } from './render-context';

/**
 * Puts the nonce of this response into the page before anything else is rendered.
 * Done on the bare template, and not on the finished page, because the finished page holds text of citizens.
 */
export function providePageNonce(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: CSP_NONCE, useFactory: pageNonce },
    provideEnvironmentInitializer(() => {
      const document = inject(DOCUMENT);
      const nonce = inject(CSP_NONCE) ?? NONCE_PLACEHOLDER;
      for (const element of document.querySelectorAll('script, style, link[rel="modulepreload"]')) {
        element.setAttribute('nonce', nonce);
      }
      for (const element of document.querySelectorAll('[ngCspNonce]')) {
        element.setAttribute('ngCspNonce', nonce);
      }
    }),
  ]);
}

function pageNonce(): string {
  const context = inject<RenderContext | null>(REQUEST_CONTEXT, { optional: true });
  return context?.nonce ?? NONCE_PLACEHOLDER;
}
