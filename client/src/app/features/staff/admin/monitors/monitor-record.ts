import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../../core/api/contract';
import { ifMatch } from '../../../../core/http/versions';
import { adminApi } from '../records';

export type Monitor = Schemas['AdminMonitor'];
export type MonitorAccount = Schemas['MonitorAccount'];

export const monitorsApi = `${adminApi}/monitors`;
export const freeAccountsApi = `${adminApi}/free-monitor-accounts`;

/** Changes of an organisation, each on the version that was read; each answers with the organisation as it is then. */
export function injectMonitorWrites() {
  const http = inject(HttpClient);
  const urlOf = ({ slug }: Pick<Monitor, 'slug'>, path = '') => `${monitorsApi}/${encodeURIComponent(slug)}${path}`;
  const seen = ({ version }: Pick<Monitor, 'version'>) => ({ headers: ifMatch(version) });
  return {
    add: (body: object): Promise<Monitor> => firstValueFrom(http.post<Monitor>(monitorsApi, body)),
    change: (monitor: Monitor, body: object): Promise<Monitor> => firstValueFrom(http.put<Monitor>(urlOf(monitor), body, seen(monitor))),
    setLastDay: (monitor: Monitor, lastDay: string | null): Promise<Monitor> =>
      firstValueFrom(http.put<Monitor>(urlOf(monitor, '/last-day'), { lastDay }, seen(monitor))),
    // Who joins or leaves changes nothing that somebody else could have written meanwhile.
    join: (monitor: Pick<Monitor, 'slug'>, account: string): Promise<Monitor> =>
      firstValueFrom(http.post<Monitor>(urlOf(monitor, '/members'), { account })),
    leave: (monitor: Monitor, account: string): Promise<Monitor> =>
      firstValueFrom(http.delete<Monitor>(urlOf(monitor, `/members/${account}`))),
  };
}
