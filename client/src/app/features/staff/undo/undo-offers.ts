import { HttpClient } from '@angular/common/http';
import { inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { CaseFile, Timestamp } from '../../../core/api/contract';

/** A decision that can still be taken back. */
export interface UndoOffer {
  number: string;
  /** id of the decision */
  decision: string;
  /** letters leave then */
  until: Timestamp;
}

/** What was just done, and how to take it back. Several cases that were routed at once are one offer. */
export interface UndoNote {
  done: string;
  offers: readonly UndoOffer[];
}

/** Remembers the latest decision of this moderator while it can be taken back. Older ones are found at their cases. */
@Service({ autoProvided: false })
export class UndoOffers {
  private readonly http = inject(HttpClient);
  private readonly latest = signal<UndoNote | null>(null);
  private readonly undone = signal(0);
  readonly note = this.latest.asReadonly();
  /** grows whenever something was taken back, so that lists read themselves anew */
  readonly times = this.undone.asReadonly();

  /** False when the decision on this case cannot be taken back: then somebody else has to say what was done. */
  offer(done: string, file: CaseFile | null): boolean {
    const decision = file?.decisions.at(-1);
    if (file === null || !decision?.undoUntil) return false;
    this.offerAll(done, [{ number: file.number, decision: decision.id, until: decision.undoUntil }]);
    return true;
  }

  offerAll(done: string, offers: readonly UndoOffer[]): void {
    this.latest.set({ done, offers });
  }

  forget(): void {
    this.latest.set(null);
  }

  /** Takes one decision back; fails with the server's words when it is too late. */
  async undo({ number, decision }: Omit<UndoOffer, 'until'>): Promise<CaseFile> {
    const url = `/api/v1/moderation/${encodeURIComponent(number)}/decisions/${decision}/undoing`;
    const file = await firstValueFrom(this.http.post<CaseFile>(url, null));
    this.undone.update((times) => times + 1);
    return file;
  }
}
