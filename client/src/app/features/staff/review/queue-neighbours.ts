import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Queue, QueueTab } from '../../../core/api/contract';

/** How much of the queue is looked at to find the case after this one. */
const LOOKED_AT = 100;

/** Goes through the queue case by case. */
@Service({ autoProvided: false })
export class QueueNeighbours {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  /** Opens the case that comes after this one, or else the oldest other; the queue when there is none. */
  async goOn(number: string, tab: QueueTab): Promise<void> {
    const next = await this.after(number, tab);
    const queryParams = tab === 'pending' ? {} : { tab };
    await this.router.navigate(next === null ? ['/staff/queue'] : ['/staff/review', next], { queryParams });
  }

  private async after(number: string, tab: QueueTab): Promise<string | null> {
    try {
      const { items } = await firstValueFrom(this.http.get<Queue>('/api/v1/moderation/queue', { params: { tab, limit: LOOKED_AT } }));
      const place = items.findIndex((item) => item.number === number);
      return (items[place + 1] ?? items.find((item) => item.number !== number))?.number ?? null;
    } catch {
      // The queue itself will say what is wrong.
      return null;
    }
  }
}
