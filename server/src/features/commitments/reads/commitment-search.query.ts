import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { cut } from '../../../platform/http/paging.js';
import { searchKey, stem } from '../../language/index.js';
import type { Commitment } from '../domain/commitment.js';
import type { CommitmentFlag } from '../domain/commitment-filter.js';
import { deskCursorOf, deskPositionOf } from '../domain/desk-position.js';
import { COLUMNS } from '../storage/commitments.repository.js';
import { FLAGS, PUBLIC } from './commitment-table.query.js';
import { refuseCursor } from './refuse-cursor.js';

export interface SoughtCommitments {
  /** Words of the title in any form, or the number. */
  readonly words?: string;
  readonly only?: CommitmentFlag;
  /** Ids of those that are not wanted. */
  readonly except?: readonly string[];
}

/** Commitments as somebody looks for work among them: the earliest last day first, what has none at the end. */
@Injectable()
export class CommitmentSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `today` in Europe/Sofia. One statement. 400 for a cursor that is none. */
  async page(
    { words = '', only, except = [] }: SoughtCommitments,
    { after, limit, today }: { readonly after: string | null; readonly limit: number; readonly today: CivilDate },
  ): Promise<{ readonly shown: readonly Commitment[]; readonly next: string | null }> {
    const place = after === null ? null : (deskPositionOf(after) ?? refuseCursor());
    const rows = await this.unitOfWork.query<Commitment>(
      `select ${COLUMNS} from commitment c
        where ${PUBLIC} and (c.title ~* all($1::text[]) or c.number = $2) and not c.id = any($3::uuid[])
          and $4::date is not null and ${only === undefined ? 'true' : FLAGS[only]('$4')}
          and ($6::int is null or (coalesce(c.due_on, 'infinity'::date), c.number) > (coalesce($5::date, 'infinity'::date), $6))
        order by coalesce(c.due_on, 'infinity'::date), c.number limit $7`,
      [patternsOf(words), numberOf(words), [...except], today, place?.dueOn ?? null, place?.number ?? null, limit + 1],
    );
    const { shown, last } = cut(rows, limit);
    return { shown, next: last && deskCursorOf(last) };
  }
}

/** Each word as it is, or what its forms begin with. Nothing but letters and digits is left in a key, so that no word is a pattern by itself. */
const patternsOf = (words: string): string[] =>
  searchKey(words)
    .split(' ')
    .map((word) => `(${word}|${beginningOf(stem(word))})`);

/** A stem names consonants that change by one of them: улик stands for улица, улици and уличен. */
const beginningOf = (stemmed: string): string => stemmed.replace(/к$/u, '[кцч]').replace(/г$/u, '[гзж]');

const numberOf = (words: string): number | null => (/^\s*[1-9]\d{0,8}\s*$/.test(words) ? Number(words) : null);
