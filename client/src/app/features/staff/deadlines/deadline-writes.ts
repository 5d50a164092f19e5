import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { CaseFile, DeadlineDesk } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';

/** The act of the superior body; `toldOn` is null where the letter of the platform tells the sender. */
export interface ExtensionGiven {
  issuer: string;
  actNumber: string;
  actDate: string;
  lastDay: string;
  toldOn: string | null;
  reason: string;
}

type Versioned = Pick<CaseFile, 'number' | 'version'>;

/** What staff do about the term of a case. Call it where things can be injected. */
export function injectDeadlineWrites() {
  const http = inject(HttpClient);
  const urlOf = (number: string, act: string): string => `/api/v1/case-files/${encodeURIComponent(number)}/${act}`;

  return {
    read: (number: string): Promise<DeadlineDesk> => firstValueFrom(http.get<DeadlineDesk>(urlOf(number, 'deadline'))),
    extend: ({ number, version }: Versioned, given: ExtensionGiven): Promise<DeadlineDesk> =>
      firstValueFrom(http.post<DeadlineDesk>(urlOf(number, 'extensions'), given, { headers: ifMatch(version) })),
    ask: (number: string, text: string): Promise<DeadlineDesk> =>
      firstValueFrom(http.post<DeadlineDesk>(urlOf(number, 'clarifications'), { text })),
    end: async (number: string): Promise<void> => {
      await firstValueFrom(http.post(urlOf(number, 'clarifications/end'), {}));
    },
  };
}
