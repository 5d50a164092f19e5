import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { AnswerApproval, AnswerTemplate, CaseFile, Outcome, PublicResponse, ResponseDraft } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';

/** An answer as it is published or proposed. */
export interface AnswerGiven {
  outcome: Outcome;
  text: string;
  legalGround: string | null;
  doneOn: string | null;
  commitment: { what: string; department: string } | null;
  commitmentDue: string | null;
  points: ResponseDraft['points'];
  correctionNote: string | null;
}

/** An answer as it is kept while it is written. */
export type DraftGiven = Omit<AnswerGiven, 'outcome'> & { outcome: Outcome | null };

type Versioned = Pick<CaseFile, 'number' | 'version'>;

/** All that an official does with an answer. Provided beside the client of the desk. */
@Service({ autoProvided: false })
export class AnswerWrites {
  private readonly http = inject(HttpClient);

  /** Keeps the draft over the version that was seen, 0 for none; 412 when somebody saved it since. */
  saveDraft(number: string, draft: DraftGiven, seen: number): Promise<ResponseDraft> {
    return firstValueFrom(this.http.put<ResponseDraft>(urlOf(number, 'response-draft'), draft, { headers: ifMatch(seen) }));
  }

  readDraft(number: string): Promise<ResponseDraft> {
    return firstValueFrom(this.http.get<ResponseDraft>(urlOf(number, 'response-draft')));
  }

  readApproval(number: string): Promise<AnswerApproval> {
    return firstValueFrom(this.http.get<AnswerApproval>(urlOf(number, 'response-approval')));
  }

  publish({ number, version }: Versioned, answer: AnswerGiven): Promise<PublicResponse> {
    return firstValueFrom(this.http.post<PublicResponse>(urlOf(number, 'responses'), answer, { headers: ifMatch(version) }));
  }

  propose({ number, version }: Versioned, answer: AnswerGiven): Promise<ResponseDraft> {
    return firstValueFrom(this.http.post<ResponseDraft>(urlOf(number, 'response-proposal'), answer, { headers: ifMatch(version) }));
  }

  /** The version of the draft that was read stands by, so that nobody approves what they did not see. */
  approve(number: string, seen: number): Promise<PublicResponse> {
    return firstValueFrom(this.http.post<PublicResponse>(urlOf(number, 'response-proposal/approval'), {}, { headers: ifMatch(seen) }));
  }

  sendBack(number: string, seen: number, note: string): Promise<ResponseDraft> {
    return firstValueFrom(this.http.post<ResponseDraft>(urlOf(number, 'response-proposal/return'), { note }, { headers: ifMatch(seen) }));
  }

  withdraw(number: string, seen: number): Promise<ResponseDraft> {
    return firstValueFrom(this.http.delete<ResponseDraft>(urlOf(number, 'response-proposal'), { headers: ifMatch(seen) }));
  }

  async templates(): Promise<AnswerTemplate[]> {
    return (await firstValueFrom(this.http.get<{ items: AnswerTemplate[] }>('/api/v1/answer-templates'))).items;
  }
}

function urlOf(number: string, path: string): string {
  return `/api/v1/submissions/${encodeURIComponent(number)}/${path}`;
}
