import { Injectable } from '@nestjs/common';
import { startOfDayInstant } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { cut, type Paged } from '../../../platform/http/paging.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { lifecycle, reads } from '../../submissions/index.js';
import type { Change, ChangePage, ChangesQuery } from '../http/case-lists.dto.js';

const PAGE_SIZE = 20;

/** What changed in public, for whoever watches over it. */
@Injectable()
export class ChangesReader {
  constructor(
    private readonly changes: reads.PublicChanges,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** Newest first. One statement. */
  async read({ since, after, limit }: ChangesQuery): Promise<Paged<ChangePage>> {
    const size = limit ?? PAGE_SIZE;
    const rows = await this.changes.page({ since: since ? startOfDayInstant(since) : null, after: eventId(after), limit: size + 1 });
    const { shown, last } = cut(rows, size);
    return { body: { items: shown.flatMap((row) => this.present(row)) }, next: last && last.id };
  }

  private present({ at, type, number, title, publication, procedure, departmentId }: reads.PublicChange): Change[] {
    const status = lifecycle.publicStatusOf(publication, procedure);
    if (status === null) return [];
    // Of a case that is withheld the public knows the number, the date and the reason.
    const department =
      departmentId === null || publication !== 'published' ? null : (this.directory.departmentById(departmentId)?.slug ?? null);
    return [{ at: at.toISOString(), type, number: formatCode(number), title, department, status }];
  }
}

/** Events are numbered; 400 for what is no number of one. */
function eventId(cursor: string | null | undefined): string | null {
  if (!cursor) return null;
  if (!/^\d{1,18}$/.test(cursor)) fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
  return cursor;
}
