import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { components } from '../../../core/api/schema';

type Schemas = components['schemas'];

export type ForwardingSheet = Schemas['ForwardingSheet'];
export type ForwardingOption = Schemas['ForwardingOption'];
export type ForwardingDelivery = Schemas['ForwardingDelivery'];
export type StandingForwarding = Schemas['StandingForwardingDto'];
export type LetterPreview = Schemas['LetterPreviewDto'];
export type Competence = Schemas['Competence'];
export type Disclosure = Schemas['Disclosure'];
export type DeliveryState = Schemas['DeliveryState'];
export type LetterSource = Schemas['LetterSource'];

/** What a moderator chose of a forwarding and its letter. */
export interface ForwardingGiven {
  authority: string;
  note: string;
  source: LetterSource;
  disclosed: Disclosure;
  disclosureReason?: string;
  words?: string;
  attachments: string[];
}

/** Where the forwarding of a case stands on the server. */
@Service()
export class ForwardingApi {
  private readonly http = inject(HttpClient);

  read(number: string): Promise<ForwardingSheet> {
    return firstValueFrom(this.http.get<ForwardingSheet>(this.at(number)));
  }

  /** Exactly what would go. */
  preview(number: string, { note: _, ...given }: ForwardingGiven): Promise<LetterPreview> {
    return firstValueFrom(this.http.post<LetterPreview>(`${this.at(number)}/preview`, given));
  }

  /** To the address that was read; 409 when the directory has another one by now. */
  sendAgain(number: string, email: string): Promise<ForwardingSheet> {
    return firstValueFrom(this.http.post<ForwardingSheet>(`${this.at(number)}/resending`, { email }));
  }

  noteOnPaper(number: string, sent: { on: string; number: string }): Promise<ForwardingSheet> {
    return firstValueFrom(this.http.post<ForwardingSheet>(`${this.at(number)}/paper`, sent));
  }

  letterUrl(number: string): string {
    return `${this.at(number)}/letter`;
  }

  private at(number: string): string {
    return `/api/v1/moderation/${encodeURIComponent(number)}/forwarding`;
  }
}
