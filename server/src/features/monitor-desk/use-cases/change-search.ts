import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED, NOT_FOUND } from '../../../platform/http/http-problems.js';
import { SEARCH_NAME_TAKEN } from '../domain/desk-problems.js';
import { SavedSearches } from '../storage/saved-searches.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** What becomes of a search that is kept: another name, a mark of what was read, or its end. */
@Injectable()
export class ChangeSearch {
  constructor(
    private readonly searches: SavedSearches,
    private readonly clock: Clock,
  ) {}

  /** 404 for one that is not yours, 409 for a name that another one has. */
  async rename({ accountId }: StaffActor, id: string, name: string): Promise<void> {
    if ((await this.searches.find(accountId, id)) === null) fail(NOT_FOUND);
    if (!(await this.searches.rename({ id, accountId, name }))) fail(SEARCH_NAME_TAKEN);
  }

  /** 400 for what is no instant, 404. What has not happened yet cannot have been read. */
  async markAsRead({ accountId }: StaffActor, id: string, at: string): Promise<void> {
    const instant = new Date(at);
    if (!INSTANT.test(at) || Number.isNaN(instant.getTime())) {
      fail(MALFORMED, { errors: [faultAt('/at', { code: 'unknown_value', malformed: true })] });
    }
    if ((await this.searches.find(accountId, id)) === null) fail(NOT_FOUND);
    const now = this.clock.now();
    await this.searches.markSeen(accountId, id, instant < now ? instant : now);
  }

  /** A second click finds nothing to remove, and that is well. */
  remove({ accountId }: StaffActor, id: string): Promise<void> {
    return this.searches.remove(accountId, id);
  }
}
