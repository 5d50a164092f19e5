import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { AdminConsultation } from '../../../../core/api/contract';
import { problemOf } from '../../../../core/http/problem';
import { ifMatch } from '../../../../core/http/versions';
import { adminApi } from '../records';

/** The consultation that a page is about, and how it is changed: on the version that was read. Call it where a component is made. */
export function injectConsultationRecord(slug: Signal<string | undefined>) {
  const http = inject(HttpClient);
  const url = computed(() => `${adminApi}/consultations/${encodeURIComponent(slug() ?? '')}`);
  const resource = httpResource<AdminConsultation>(() => (slug() === undefined ? undefined : url()));
  const consultation = computed(() => (resource.hasValue() ? resource.value() : null));
  const isMissing = computed(() => problemOf(resource.error()).status === 404);
  const options = () => ({ headers: ifMatch(consultation()?.version ?? 0) });
  return {
    resource,
    consultation,
    isMissing,
    post: (path: string, body: object): Promise<AdminConsultation> =>
      firstValueFrom(http.post<AdminConsultation>(`${url()}${path}`, body, options())),
    put: (body: object): Promise<AdminConsultation> => firstValueFrom(http.put<AdminConsultation>(url(), body, options())),
  };
}
