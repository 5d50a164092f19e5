import { Injectable } from '@nestjs/common';
import { civilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { reads } from '../../submissions/index.js';
import type { PublicListPage, PublicListQuery, StartFigures } from '../http/public-list.dto.js';
import { ListPresenter } from './list-presenter.js';
import { isAsked, SearchedList, type SearchedRows } from './searched-list.js';

const PAGE_SIZE = 20;
const LATEST = 5;

/** The lists that everybody reads. */
@Injectable()
export class PublicPages {
  constructor(
    private readonly list: reads.PublicList,
    private readonly figures: reads.PublicFiguresQuery,
    private readonly searched: SearchedList,
    private readonly presenter: ListPresenter,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  async page(query: PublicListQuery): Promise<Paged<PublicListPage>> {
    const limit = query.limit ?? PAGE_SIZE;
    const filter = this.filterOf(query, limit + 1);
    if (!filter) return { body: { items: [] }, next: null };
    const { rows, findings, search } = isAsked(query.q) ? await this.searched.page(query, filter) : await this.listed(filter);
    const { shown, last } = cut(rows, limit);
    const items = await this.presenter.present(shown, findings);
    return { body: { items, ...(search ? { search } : {}) }, next: last ? encodeCursor(last.position, last.id) : null };
  }

  async start(): Promise<StartFigures> {
    const [figures, latest] = await Promise.all([this.figures.read(civilDateIn(this.clock.now())), this.list.latestAnswers(LATEST)]);
    return { ...figures, latestAnswers: await this.presenter.present(latest) };
  }

  private async listed(filter: reads.PublicListFilter): Promise<SearchedRows> {
    return { rows: await this.list.page(filter), findings: new Map(), search: null };
  }

  /** Null when the filter names a department that there never was: then nothing can be listed. */
  private filterOf(query: PublicListQuery, limit: number): reads.PublicListFilter | null {
    const department = query.department ? this.directory.department(query.department) : null;
    if (query.department && !department) return null;
    const order = orderOf(query);
    return {
      order,
      limit,
      ...(query.kind ? { kind: query.kind } : {}),
      ...(query.topic ? { topic: query.topic } : {}),
      ...(query.status ? { status: query.status } : {}),
      ...(query.settlement ? { settlement: query.settlement } : {}),
      ...(department ? { departmentId: department.id } : {}),
      ...(query.from ? { from: civilDate(query.from) } : {}),
      ...(query.to ? { to: civilDate(query.to) } : {}),
      ...(query.receivedFrom ? { receivedFrom: civilDate(query.receivedFrom) } : {}),
      ...(query.receivedTo ? { receivedTo: civilDate(query.receivedTo) } : {}),
      ...(query.outcome ? { outcome: query.outcome } : {}),
      ...(query.after ? { after: positionOf(query.after, order) } : {}),
    };
  }
}

/** By relevance only where there is something to be relevant to. */
function orderOf({ q, sort }: PublicListQuery): reads.ListOrder {
  if (isAsked(q)) return sort ?? 'relevance';
  return sort === undefined || sort === 'relevance' ? 'newest' : sort;
}

function positionOf(cursor: string, order: reads.ListOrder): reads.ListPosition {
  const { position, id } = decodeCursor(cursor, order === 'relevance' ? 'score' : 'time');
  return { at: position, id: id as SubmissionId };
}
