import { HttpClient, HttpContext } from '@angular/common/http';
import { inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { MentionPage } from '../../../core/api/contract';
import { IN_BACKGROUND } from '../entry/sign-in-again';

/** How many notes name the reader in cases that they have not opened since. */
@Service()
export class UnseenMentions {
  private readonly http = inject(HttpClient);
  private readonly counted = signal(0);
  readonly count = this.counted.asReadonly();

  /** A count that can't be had stays as it was: nobody waits for it. */
  async refresh(): Promise<void> {
    const context = new HttpContext().set(IN_BACKGROUND, true);
    try {
      const page = await firstValueFrom(this.http.get<MentionPage>('/api/v1/mentions', { params: { limit: 1 }, context }));
      this.counted.set(page.unseen);
    } catch {
      // The next page asks again.
    }
  }

  /** The reader has the notes of the case before them. */
  async see(number: string): Promise<void> {
    if (this.counted() === 0) return;
    const context = new HttpContext().set(IN_BACKGROUND, true);
    try {
      await firstValueFrom(this.http.post(`/api/v1/case-files/${encodeURIComponent(number)}/notes/reading`, {}, { context }));
      await this.refresh();
    } catch {
      // Only the mark stays.
    }
  }
}
