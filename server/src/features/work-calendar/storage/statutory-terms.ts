import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type StatutoryEvent, STATUTORY_EVENTS } from '../domain/statutory-terms.js';
import type { KeptTerm } from '../domain/term-changes.js';
import { StatutoryTermRow } from './statutory-term.entity.js';

/** Rows of `statutory_term`: a few for each event in a lifetime, read at once. */
@Injectable()
export class StatutoryTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The stamp of the last change. */
  async revision(): Promise<string> {
    const [row] = await this.unitOfWork.query<{ revision: string }>('select revision from statutory_term_list');
    return row?.revision ?? '';
  }

  /** Gives the list a new stamp. It locks the one row until the commit, so that changes come one after another. */
  async beginChange(): Promise<void> {
    await this.unitOfWork.query('update statutory_term_list set revision = $1', [newId()]);
  }

  /** By event as the law has them, then by kind; of one pair the latest first. Those that were withdrawn too. */
  async all(): Promise<KeptTerm[]> {
    const rows = await this.unitOfWork.manager.find(StatutoryTermRow);
    return rows.map(toTerm).sort((one, other) => inOrder(one, other));
  }

  /** One after the other, in their order: no two rows of a pair are open at any moment. */
  async save(terms: readonly KeptTerm[]): Promise<void> {
    const { manager } = this.unitOfWork;
    for (const term of terms) await manager.save(StatutoryTermRow, manager.create(StatutoryTermRow, toRow(term)));
  }
}

const place = (event: StatutoryEvent): number => STATUTORY_EVENTS.indexOf(event);

function inOrder(one: KeptTerm, other: KeptTerm): number {
  if (one.event !== other.event) return place(one.event) - place(other.event);
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return (one.validFrom ?? '') < (other.validFrom ?? '') ? 1 : -1;
}

function toTerm({ unit, count, articleBg, articleEn, confirmed, ...row }: StatutoryTermRow): KeptTerm {
  const isLaw = articleBg !== null && articleEn !== null;
  return {
    ...row,
    term: { unit, count },
    basis: isLaw ? { kind: 'law', article: { bg: articleBg, en: articleEn }, confirmed } : { kind: 'house_rule' },
  };
}

function toRow({ term, basis, ...kept }: KeptTerm): StatutoryTermRow {
  const isLaw = basis.kind === 'law';
  return {
    ...kept,
    ...term,
    articleBg: isLaw ? basis.article.bg : null,
    articleEn: isLaw ? basis.article.en : null,
    confirmed: isLaw ? basis.confirmed : true,
  };
}
