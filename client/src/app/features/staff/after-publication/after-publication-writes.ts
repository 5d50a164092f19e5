import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { CaseFile, CaseReports, EditPage, EditRequest, ReasonChoice, Schemas, SettledByHand } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';

/** What moderators write about a text that everybody reads. Call it where things can be injected. */
export function injectAfterPublicationWrites() {
  const http = inject(HttpClient);
  const urlOf = (number: string, part: string): string => `/api/v1/moderation/${encodeURIComponent(number)}/${part}`;

  return {
    /** 412 when the case is another than the one that was seen. */
    edit({ number, version }: Pick<CaseFile, 'number' | 'version'>, request: EditRequest): Promise<EditPage> {
      return firstValueFrom(http.post<EditPage>(urlOf(number, 'edits'), request, { headers: ifMatch(version) }));
    },
    /** 412 when readers reported more since. */
    settle(number: string, version: number, outcome: SettledByHand, note: string): Promise<CaseReports> {
      const body = { outcome, ...(note === '' ? {} : { note }) };
      return firstValueFrom(http.post<CaseReports>(urlOf(number, 'reports/settlement'), body, { headers: ifMatch(version) }));
    },
    async reasons(): Promise<readonly ReasonChoice[]> {
      return (await firstValueFrom(http.get<Schemas['ReasonChoiceList']>('/api/v1/reasons/choices'))).items;
    },
  };
}
