import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { hashSecret, newSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Secrets that open the calendar of one account each. Only hashes are stored, so that no backup holds one. */
@Injectable()
export class CalendarKeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A new secret in place of the one before, which opens nothing from then on. */
  async renew(accountId: AccountId): Promise<string> {
    const token = newSecret();
    await this.unitOfWork.query(
      `insert into calendar_key (account_id, token_hash, created_at) values ($1, $2, $3)
       on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`,
      [accountId, hashSecret(token), this.clock.now()],
    );
    return token;
  }

  /** When the secret of that account was made; null when it has none. */
  async createdAt(accountId: AccountId): Promise<Date | null> {
    const [row] = await this.unitOfWork.query<{ at: Date }>('select created_at as at from calendar_key where account_id = $1', [accountId]);
    return row?.at ?? null;
  }

  /** Whose calendar the secret opens; null for one that we did not make, or not any more. */
  async ownerOf(token: string): Promise<AccountId | null> {
    const [row] = await this.unitOfWork.query<{ id: AccountId }>('select account_id as id from calendar_key where token_hash = $1', [
      hashSecret(token),
    ]);
    return row?.id ?? null;
  }

  /** False when there was none. */
  async revoke(accountId: AccountId): Promise<boolean> {
    const rows = await this.unitOfWork.query('delete from calendar_key where account_id = $1 returning account_id', [accountId]);
    return rows.length > 0;
  }
}
