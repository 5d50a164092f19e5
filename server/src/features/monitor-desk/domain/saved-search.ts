import type { AccountId } from '../../../kernel/ids.js';
import type { CommitmentFlag, CommitmentSource } from '../../commitments/domain/index.js';
import type { vocabulary } from '../../submissions/domain/index.js';

/** Limits in characters (Unicode code points), and in numbers of things. */
export const SEARCH_LIMITS = { name: 80, searches: 20, slug: 100, settlement: 10 } as const;

/** The filters of the table of commitments, as its address has them; what is left out narrows nothing. */
export interface SearchFilters {
  readonly policy?: string;
  readonly department?: string;
  readonly topic?: vocabulary.Topic;
  readonly settlement?: string;
  readonly source?: CommitmentSource;
  readonly only?: CommitmentFlag;
}

/** A search that somebody comes back to. */
export interface SavedSearch {
  readonly id: string;
  readonly accountId: AccountId;
  readonly name: string;
  readonly filters: SearchFilters;
  readonly createdAt: Date;
  /** What changed after this is new. */
  readonly seenAt: Date;
}
