import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode, parseCaseNumber } from '../../language/index.js';
import { overdueDays, reads } from '../../submissions/index.js';
import type { CaseSearchQuery, SearchItem, SearchPage } from '../http/case-lists.dto.js';

const PAGE_SIZE = 20;
/** Words of a search that are looked at; more would only slow it. */
const MOST_WORDS = 8;

/** The list of cases that moderators and officials search. */
@Injectable()
export class StaffLists {
  constructor(
    private readonly search: reads.CaseSearch,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** All cases that this member of staff may know, newest first. One statement. */
  async find(staff: StaffActor, query: CaseSearchQuery): Promise<Paged<SearchPage>> {
    const department = query.department ? this.directory.department(query.department) : null;
    if (query.department && !department) return { body: { items: [] }, next: null };
    const size = query.limit ?? PAGE_SIZE;
    const text = query.q ?? '';
    const rows = await this.search.page(staff, {
      number: parseCaseNumber(text),
      words: text
        .split(/[\s"'„“.,;:!?()]+/u)
        .filter((word) => word !== '')
        .slice(0, MOST_WORDS),
      ...(query.procedure ? { procedure: query.procedure } : {}),
      ...(query.publication ? { publication: query.publication } : {}),
      ...(department ? { departmentId: department.id } : {}),
      limit: size + 1,
      after: positionOf(query.after),
    });
    const { shown, last } = cut(rows, size);
    const today = this.today();
    return { body: { items: shown.map((row) => this.searchItem(row, today)) }, next: cursorOf(last) };
  }

  private searchItem(row: reads.StaffRow, today: CivilDate): SearchItem {
    const { kind, topic, title, decideBy, procedure, publication, unreadMessages } = row;
    return {
      number: formatCode(row.number),
      kind,
      topic,
      title,
      receivedAt: row.receivedAt.toISOString(),
      decideBy,
      overdueDays: overdueDays(row, today),
      procedure,
      publication,
      department: this.slugOf(row.departmentId),
      unreadMessages,
    };
  }

  private slugOf(id: DepartmentId | null): string | null {
    return id === null ? null : (this.directory.departmentById(id)?.slug ?? null);
  }

  private today(): CivilDate {
    return civilDateIn(this.clock.now());
  }
}

const cursorOf = (row: reads.StaffRow | null): string | null => row && encodeCursor(row.position, row.id);

function positionOf(cursor: string | null | undefined): reads.StaffPosition | null {
  if (!cursor) return null;
  const { position, id } = decodeCursor(cursor);
  return { at: position, id: id as SubmissionId };
}
