import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LAST_PUBLIC_CHANGE, PUBLIC_TEXT } from './public-visibility.js';

/** A case with a page that everybody can read. */
export interface PublicNumber {
  readonly number: CaseNumber;
  /** When anything of it changed last in public. */
  readonly changedAt: Date;
}

/** Which cases have words that everybody can read, in parts of a size: for those who list all addresses. */
@Injectable()
export class PublicNumbers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The number with which each part of `size` cases begins, in their order. One statement over all public cases. */
  async partsOf(size: number): Promise<CaseNumber[]> {
    const rows = await this.unitOfWork.query<{ number: CaseNumber }>(
      `select number from (select s.number, row_number() over (order by s.number) as place from submission s where ${PUBLIC_TEXT}) numbered
        where place % $1 = 1 order by number`,
      [size],
    );
    return rows.map(({ number }) => number);
  }

  /** The cases from that number on, up to another one that is not among them, or to the end. One statement. */
  between(from: CaseNumber, to: CaseNumber | null, limit: number): Promise<PublicNumber[]> {
    return this.unitOfWork.query<PublicNumber>(
      `select s.number, ${LAST_PUBLIC_CHANGE} as "changedAt"
         from submission s where ${PUBLIC_TEXT} and s.number >= $1 and ($2::text is null or s.number < $2) order by s.number limit $3`,
      [from, to, limit],
    );
  }
}
