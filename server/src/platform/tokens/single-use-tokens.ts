import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { hashSecret, newSecret } from '../crypto/random.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/**
 * Tokens of one purpose each, as they stand in links of e-mails. Only hashes are stored. A token is minted
 * while its message is being sent, so that neither the outbox nor a backup holds one.
 */
@Injectable()
export class SingleUseTokens {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * A new token for `subjectId`, good for `hours` from the moment this resolves. It does not wait for the transaction that sends the message:
   * the letter may be read before that commits, and a letter that left before the process died must not hold a dead link.
   */
  async mint(purpose: string, subjectId: string, hours: number): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    const row = [hashSecret(token), purpose, subjectId, now, new Date(now.getTime() + hours * 3_600_000)];
    await this.unitOfWork.apart(() =>
      this.unitOfWork.query(
        `insert into single_use_token (token_hash, purpose, subject_id, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
        row,
      ),
    );
    return token;
  }

  /** The subject of a token that is good, without using it up; null when unknown, used or expired. */
  async inspect(purpose: string, token: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ subject_id: string }>(
      `select subject_id from single_use_token
        where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3`,
      [hashSecret(token), purpose, this.clock.now()],
    );
    return row?.subject_id ?? null;
  }

  /** Uses a token up and returns its subject; null when unknown, used or expired. Of two callers one wins. */
  async consume(purpose: string, token: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ subject_id: string }>(
      `update single_use_token set used_at = $3
        where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning subject_id`,
      [hashSecret(token), purpose, this.clock.now()],
    );
    return row?.subject_id ?? null;
  }

  /** Makes every open token of this purpose and subject worthless. */
  async revoke(purpose: string, subjectId: string): Promise<void> {
    await this.unitOfWork.query('update single_use_token set used_at = $3 where purpose = $1 and subject_id = $2 and used_at is null', [
      purpose,
      subjectId,
      this.clock.now(),
    ]);
  }

  /** Lets the open tokens of one subject count for another, which took its place. */
  async handOver(purpose: string, fromSubjectId: string, toSubjectId: string): Promise<void> {
    await this.unitOfWork.query('update single_use_token set subject_id = $3 where purpose = $1 and subject_id = $2', [
      purpose,
      fromSubjectId,
      toSubjectId,
    ]);
  }

  /** Erases tokens that expired more than a week ago. */
  async erase(): Promise<void> {
    await this.unitOfWork.query(`delete from single_use_token where expires_at < $1::timestamptz - interval '7 days'`, [this.clock.now()]);
  }
}
