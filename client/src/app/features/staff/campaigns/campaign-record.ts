import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { CampaignDesk } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { ifMatch } from '../../../core/http/versions';

export const campaignsApi = '/api/v1/staff/campaigns';

/** The campaign that a page is about, and how it is changed: on the version that was read. Call it where a component is made. */
export function injectCampaignRecord(slug: Signal<string | undefined>) {
  const http = inject(HttpClient);
  const url = computed(() => `${campaignsApi}/${encodeURIComponent(slug() ?? '')}`);
  const resource = httpResource<CampaignDesk>(() => (slug() === undefined ? undefined : url()));
  const campaign = computed(() => (resource.hasValue() ? resource.value() : null));
  const options = () => ({ headers: ifMatch(campaign()?.version ?? 0) });

  /** What was written is what the page shows from then on. */
  async function kept(written: Promise<CampaignDesk>): Promise<CampaignDesk> {
    const campaign = await written;
    resource.set(campaign);
    return campaign;
  }

  return {
    url,
    resource,
    campaign,
    isMissing: computed(() => problemOf(resource.error()).status === 404),
    post: (path: string, body: object): Promise<CampaignDesk> =>
      kept(firstValueFrom(http.post<CampaignDesk>(`${url()}${path}`, body, options()))),
    put: (path: string, body: object): Promise<CampaignDesk> =>
      kept(firstValueFrom(http.put<CampaignDesk>(`${url()}${path}`, body, options()))),
    remove: async (): Promise<void> => {
      await firstValueFrom(http.delete(url(), options()));
    },
  };
}

export type CampaignRecord = ReturnType<typeof injectCampaignRecord>;
