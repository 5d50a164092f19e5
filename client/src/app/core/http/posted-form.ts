import {
  type EnvironmentProviders,
  inject,
  provideEnvironmentInitializer,
  REQUEST_CONTEXT,
  RESPONSE_INIT,
  TransferState,
} from '@angular/core';

import { FORM_RESULT } from './form-result';
import type { RenderContext } from './render-context';

/** Carries the result of a failed POST into the page, and its status into the response. Server only. */
export function providePostedForm(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const form = inject<RenderContext | null>(REQUEST_CONTEXT, { optional: true })?.form;
    if (form === undefined) {
      return;
    }
    inject(TransferState).set(FORM_RESULT, form);
    const response = inject(RESPONSE_INIT, { optional: true });
    if (response !== null) {
      response.status = form.status;
    }
  });
}
