import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { Paged } from '../../../platform/http/paging.js';
import { CommitmentNews, CommitmentPages } from '../../commitments/index.js';
import type { SavedSearch } from '../domain/saved-search.js';
import type { SavedSearchItem, SavedSearchList, SearchPageQuery, SearchResultPage } from '../http/saved-searches.dto.js';
import { SavedSearches } from '../storage/saved-searches.js';

/** The searches of an account with how much is new in each, and what each finds. */
@Injectable()
export class SearchDesk {
  constructor(
    private readonly searches: SavedSearches,
    private readonly news: CommitmentNews,
    private readonly pages: CommitmentPages,
    private readonly clock: Clock,
  ) {}

  /** Two statements, and one for each search by policy. */
  async list({ accountId }: StaffActor): Promise<SavedSearchList> {
    return { items: await this.counted(await this.searches.list(accountId)) };
  }

  /** 404 for one that is not yours. */
  async item({ accountId }: StaffActor, id: string): Promise<SavedSearchItem> {
    const search = (await this.searches.find(accountId, id)) ?? fail(NOT_FOUND);
    const [item] = await this.counted([search]);
    return item ?? fail(NOT_FOUND);
  }

  /** Six statements, and two for a search by policy. 404 for one that is not yours. */
  async run({ accountId }: StaffActor, id: string, { limit, after }: SearchPageQuery): Promise<Paged<SearchResultPage>> {
    // The instant first: what changes while the page is read is new the next time, too.
    const asOf = this.clock.now().toISOString();
    const found = (await this.searches.find(accountId, id)) ?? fail(NOT_FOUND);
    const [search] = await this.counted([found]);
    const { body, next } = await this.pages.page({ ...found.filters, ...(limit ? { limit } : {}), ...(after ? { after } : {}) });
    const numbers = body.items.map(({ number }) => number);
    const fresh = await this.news.changedSince(numbers, found.seenAt);
    const items = body.items.map((item) => ({ ...item, isNew: fresh.has(item.number) }));
    return { body: { search: search ?? fail(NOT_FOUND), asOf, items }, next };
  }

  private async counted(searches: readonly SavedSearch[]): Promise<SavedSearchItem[]> {
    const counts = await this.news.countsOf(searches.map(({ filters, seenAt }) => ({ query: filters, since: seenAt })));
    return searches.map(({ id, name, filters, seenAt }, place) => {
      const { matching = 0, fresh = 0 } = counts[place] ?? {};
      return { id, name, filters, seenAt: seenAt.toISOString(), matching, fresh };
    });
  }
}
