import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { CaseVerdicts } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';

/** What moderators do with what authors say of answers. Call it where things can be injected. */
export function injectVerdictWrites() {
  const http = inject(HttpClient);
  const urlOf = (number: string, part: string): string => `/api/v1/moderation/${encodeURIComponent(number)}/${part}`;

  return {
    /** `shown` is what everybody reads from now on; null keeps it from them. */
    review(number: string, id: string, shown: string | null): Promise<CaseVerdicts> {
      return firstValueFrom(http.post<CaseVerdicts>(urlOf(number, `verdicts/${id}/review`), shown === null ? {} : { shown }));
    },
    /** 412 when the case is another than the one that was seen. */
    decline(number: string, version: number, note: string): Promise<CaseVerdicts> {
      return firstValueFrom(http.post<CaseVerdicts>(urlOf(number, 'forwarding-request/refusal'), { note }, { headers: ifMatch(version) }));
    },
  };
}
