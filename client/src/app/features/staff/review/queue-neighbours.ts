import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Queue } from '../../../core/api/contract';
import type { QueueQuery } from '../queue/queue-query';

/** How much of the queue is looked at to find the case after this one. */
const LOOKED_AT = 100;

/** Goes through the queue case by case. */
@Service({ autoProvided: false })
export class QueueNeighbours {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);

  /** Opens the case that comes after this one and is nobody else's, or else the first other one; the queue when there is none. */
  async goOn(number: string, query: QueueQuery): Promise<void> {
    const next = await this.after(number, query);
    const queryParams = query;
    await this.router.navigate(next === null ? ['/staff/queue'] : ['/staff/review', next], { queryParams });
  }

  private async after(number: string, query: QueueQuery): Promise<string | null> {
    try {
      const { items } = await firstValueFrom(this.http.get<Queue>('/api/v1/moderation/queue', { params: { ...query, limit: LOOKED_AT } }));
      const place = items.findIndex((item) => item.number === number);
      const isFree = ({ number: other, claim }: Queue['items'][number]) => other !== number && (claim === null || claim.isMine);
      return (items.slice(place + 1).find(isFree) ?? items.find(isFree))?.number ?? null;
    } catch {
      // The queue itself will say what is wrong.
      return null;
    }
  }
}
