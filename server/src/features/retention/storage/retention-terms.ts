import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RetentionTerm } from '../domain/retention-term.js';

/** Rows of `retention_term`; decides nothing. */
@Injectable()
export class RetentionTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(): Promise<RetentionTerm[]> {
    return this.unitOfWork.query<RetentionTerm>(
      `select id, rule, months, valid_from as "validFrom", basis_bg as "basisBg", basis_en as "basisEn" from retention_term`,
    );
  }

  /** False when a term of the rule begins on that day already. */
  async insert(term: RetentionTerm): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into retention_term (id, rule, months, valid_from, basis_bg, basis_en) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [term.id, term.rule, term.months, term.validFrom, term.basisBg, term.basisEn],
    );
    return rows.length > 0;
  }

  async delete(id: string): Promise<void> {
    await this.unitOfWork.query('delete from retention_term where id = $1', [id]);
  }
}
