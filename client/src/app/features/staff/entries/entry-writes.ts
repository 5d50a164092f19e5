import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import { ifMatch } from '../../../core/http/versions';
import type { Schemas } from '../../../core/api/contract';

export type EntryKind = Schemas['EntryKind'];
type WrittenEntry = Schemas['WrittenEntry'];

/** What a moderator changes of entries on commitments. */
@Injectable({ providedIn: 'root' })
export class EntryWrites {
  private readonly http = inject(HttpClient);

  /** As it was written, and what is taken out of it. */
  read(kind: EntryKind, id: string): Promise<WrittenEntry> {
    return firstValueFrom(this.http.get<WrittenEntry>(redactionOf(kind, id)));
  }

  /** 412 when another moderator was quicker than `version`. */
  redact(kind: EntryKind, id: string, version: number, redaction: Schemas['EntryRedactionRequest']): Promise<WrittenEntry> {
    return firstValueFrom(this.http.put<WrittenEntry>(redactionOf(kind, id), redaction, { headers: ifMatch(version) }));
  }

  async withhold(evidence: string, isWithheld: boolean, reason: string): Promise<void> {
    await firstValueFrom(this.http.put(`/api/v1/evidence/${encodeURIComponent(evidence)}/withholding`, { isWithheld, reason }));
  }
}

const redactionOf = (kind: EntryKind, id: string): string => `/api/v1/entries/${kind}/${encodeURIComponent(id)}/redaction`;
