import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { cut, type Paged } from '../../../platform/http/paging.js';
import type { Commitment } from '../domain/commitment.js';
import { cursorOf, positionOf } from '../domain/commitment-filter.js';
import type { CommitmentFilterQuery, CommitmentListQuery } from '../http/commitment-list.dto.js';
import type { CommitmentList } from '../http/commitments.dto.js';
import { CommitmentFilters } from './commitment-filters.js';
import { CommitmentPresenter } from './commitment-presenter.js';
import { CommitmentTable } from './commitment-table.query.js';
import { ReadableCommitments } from './readable-commitments.js';
import { refuseCursor } from './refuse-cursor.js';

const PAGE_SIZE = 20;
/** More than a municipality promises in a generation; a file of so many rows still fits the memory. */
const EXPORTED = 20_000;

/** The table of commitments that everybody reads. */
@Injectable()
export class CommitmentPages {
  constructor(
    private readonly table: CommitmentTable,
    private readonly filters: CommitmentFilters,
    private readonly presenter: CommitmentPresenter,
    private readonly readable: ReadableCommitments,
    private readonly clock: Clock,
  ) {}

  /** Three statements, and one for each filter by policy or case. 400 for a cursor that is none. */
  async page(query: CommitmentListQuery): Promise<Paged<CommitmentList>> {
    const limit = query.limit ?? PAGE_SIZE;
    const after = query.after === undefined ? null : (positionOf(query.after) ?? refuseCursor());
    const filter = await this.filters.of(query);
    if (filter === null) return { body: { items: [] }, next: null };
    const rows = await this.table.page(filter, after, limit + 1, civilDateIn(this.clock.now()));
    const { shown, last } = cut(rows, limit);
    return { body: { items: await this.presenter.present(shown) }, next: last && cursorOf(last) };
  }

  /** All that may be read at this moment, in the order of the list. */
  async all(query: CommitmentFilterQuery): Promise<Commitment[]> {
    const filter = await this.filters.of(query);
    if (filter === null) return [];
    const rows = await this.readable.of(await this.table.page(filter, null, EXPORTED, civilDateIn(this.clock.now())));
    return rows.filter(({ isShown }) => isShown);
  }
}
