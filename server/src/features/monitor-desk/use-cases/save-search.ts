import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { SEARCH_NAME_TAKEN, TOO_MANY_SEARCHES } from '../domain/desk-problems.js';
import { SEARCH_LIMITS, type SearchFilters } from '../domain/saved-search.js';
import { SavedSearches } from '../storage/saved-searches.js';

/** Somebody keeps a search under a name of their own; nothing in it is new yet. */
@Injectable()
export class SaveSearch {
  constructor(
    private readonly searches: SavedSearches,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** Its id. 409 for a name that another one has, and beyond the limit; a second click saves nothing more. */
  run({ accountId }: StaffActor, name: string, filters: SearchFilters, key: IdempotencyKey | null): Promise<string> {
    const work = async (): Promise<string> => {
      if ((await this.searches.countForChange(accountId)) >= SEARCH_LIMITS.searches) fail(TOO_MANY_SEARCHES);
      const now = this.clock.now();
      const search = { id: newId(), accountId, name, filters, createdAt: now, seenAt: now };
      if (!(await this.searches.insert(search))) fail(SEARCH_NAME_TAKEN);
      return search.id;
    };
    const request = { scope: `saved-search ${accountId}`, key, content: JSON.stringify([name, filters]) };
    return this.requests.once(request, work, { keep: (id) => id, recall: async (id) => id });
  }
}
