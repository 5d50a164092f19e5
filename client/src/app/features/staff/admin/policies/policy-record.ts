import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { AdminPolicy, PolicyIndicator, PolicyMeasure } from '../../../../core/api/contract';
import { problemOf } from '../../../../core/http/problem';
import { ifMatch } from '../../../../core/http/versions';
import { adminApi } from '../records';

export interface FoundIndicator {
  measure: PolicyMeasure;
  indicator: PolicyIndicator;
}

/** The document that a page is about, and how it is changed: on the version that was read. Call it where a component is made. */
export function injectPolicyRecord(slug: Signal<string | undefined>) {
  const http = inject(HttpClient);
  const url = computed(() => `${adminApi}/policies/${encodeURIComponent(slug() ?? '')}`);
  const resource = httpResource<AdminPolicy>(() => (slug() === undefined ? undefined : url()));
  const policy = computed(() => (resource.hasValue() ? resource.value() : null));
  const isMissing = computed(() => problemOf(resource.error()).status === 404);
  const options = () => ({ headers: ifMatch(policy()?.version ?? 0) });
  return {
    resource,
    policy,
    isMissing,
    measure: (code: string | undefined): PolicyMeasure | null => policy()?.measures.find((each) => each.code === code) ?? null,
    indicator: (id: string | undefined): FoundIndicator | null => {
      for (const measure of policy()?.measures ?? []) {
        const indicator = measure.indicators.find((each) => each.id === id);
        if (indicator !== undefined) return { measure, indicator };
      }
      return null;
    },
    post: async (path: string, body: object): Promise<AdminPolicy> =>
      firstValueFrom(http.post<AdminPolicy>(`${url()}${path}`, body, options())),
    put: async (path: string, body: object): Promise<AdminPolicy> =>
      firstValueFrom(http.put<AdminPolicy>(`${url()}${path}`, body, options())),
  };
}
