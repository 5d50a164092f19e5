import { httpResource } from '@angular/common/http';
import { computed, DOCUMENT, inject } from '@angular/core';

import type { ContractDocument } from './contract-document';
import { subjectsOf } from './subjects';

/** The contract, read as every program reads it. Pages of it carry no scripts, so that nothing of it need be kept for a browser. */
export function injectContract() {
  const resource = httpResource<ContractDocument>(() => ({ url: '/api/openapi.json', transferCache: false }));
  const document = computed(() => (resource.hasValue() ? resource.value() : null));
  return {
    error: resource.error,
    document,
    subjects: computed(() => {
      const contract = document();
      return contract === null ? [] : subjectsOf(contract);
    }),
    /** of this site, for examples that can be copied */
    origin: inject(DOCUMENT).location.origin,
  };
}
