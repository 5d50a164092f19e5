import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';

import type { PersonalDataSpan } from '../../../core/api/contract';

/** Where a text looks as if it held personal data. Nothing while it is not known: the marks help, they decide nothing. */
export function personalDataSpans(text: () => string): Signal<readonly PersonalDataSpan[]> {
  const resource = httpResource<{ spans: PersonalDataSpan[] }>(() =>
    text().trim() === '' ? undefined : { url: '/api/v1/redaction/preview', method: 'POST', body: { text: text() } },
  );
  return computed(() => (resource.hasValue() ? resource.value().spans : []));
}
