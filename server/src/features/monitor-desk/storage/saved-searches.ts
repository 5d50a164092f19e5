import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { SavedSearch } from '../domain/saved-search.js';

const COLUMNS = `s.id, s.account_id as "accountId", s.name, s.filters, s.created_at as "createdAt", s.seen_at as "seenAt"`;

/** Rows of `saved_search`. Each account has its own; nobody finds those of others. */
@Injectable()
export class SavedSearches {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. */
  list(accountId: AccountId): Promise<SavedSearch[]> {
    return this.unitOfWork.query<SavedSearch>(
      `select ${COLUMNS} from saved_search s where s.account_id = $1 order by s.created_at desc, s.id desc`,
      [accountId],
    );
  }

  async find(accountId: AccountId, id: string): Promise<SavedSearch | null> {
    const [row] = await this.unitOfWork.query<SavedSearch>(`select ${COLUMNS} from saved_search s where s.account_id = $1 and s.id = $2`, [
      accountId,
      id,
    ]);
    return row ?? null;
  }

  /** How many the account has; two that are added at once wait for each other until the transaction ends. */
  async countForChange(accountId: AccountId): Promise<number> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtext('saved_search ' || $1))`, [accountId]);
    const [row] = await this.unitOfWork.query<{ count: number }>('select count(*)::int as count from saved_search where account_id = $1', [
      accountId,
    ]);
    return row?.count ?? 0;
  }

  /** False when the account has another one of that name. */
  async insert({ id, accountId, name, filters, createdAt, seenAt }: SavedSearch): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into saved_search (id, account_id, name, filters, created_at, seen_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (account_id, name) do nothing returning id`,
      [id, accountId, name, JSON.stringify(filters), createdAt, seenAt],
    );
    return rows.length > 0;
  }

  /** False when the account has another one of that name. */
  async rename({ id, accountId, name }: Pick<SavedSearch, 'id' | 'accountId' | 'name'>): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `update saved_search s set name = $3 where s.id = $1 and s.account_id = $2
          and not exists (select from saved_search o where o.account_id = $2 and o.name = $3 and o.id <> $1) returning s.id`,
      [id, accountId, name],
    );
    return rows.length > 0;
  }

  /** A mark only goes forward. */
  async markSeen(accountId: AccountId, id: string, at: Date): Promise<void> {
    await this.unitOfWork.query('update saved_search set seen_at = greatest(seen_at, $3::timestamptz) where account_id = $1 and id = $2', [
      accountId,
      id,
      at,
    ]);
  }

  /** What is gone stays gone. */
  async remove(accountId: AccountId, id: string): Promise<void> {
    await this.unitOfWork.query('delete from saved_search where account_id = $1 and id = $2', [accountId, id]);
  }
}
