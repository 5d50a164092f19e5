import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ACCESS_CODE_BYTES, accessCodeFrom, formatCode, parseAccessCode } from '../../language/index.js';

/** How many codes one gets at an enrolment. */
const HOW_MANY = 10;

/** Codes for one who lost the telephone: each works once. Shown at enrolment, stored as hashes. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** New codes, in place of all that there were. */
  async replace(accountId: AccountId): Promise<string[]> {
    const codes = Array.from({ length: HOW_MANY }, () => accessCodeFrom(randomBytes(ACCESS_CODE_BYTES)));
    await this.forget(accountId);
    await this.unitOfWork.query('insert into account_recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])', [
      accountId,
      codes.map((code) => hashSecret(code)),
    ]);
    return codes.map(formatCode);
  }

  /** Uses a code up, in whatever way it was typed; how many are left, or null when it is no good. */
  async use(accountId: AccountId, typed: string): Promise<number | null> {
    const code = parseAccessCode(typed);
    if (!code) return null;
    const used = await this.unitOfWork.query(
      'update account_recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null returning account_id',
      [accountId, hashSecret(code), this.clock.now()],
    );
    return used.length === 1 ? this.left(accountId) : null;
  }

  async left(accountId: AccountId): Promise<number> {
    const [row] = await this.unitOfWork.query<{ left: number }>(
      'select count(*)::int as left from account_recovery_code where account_id = $1 and used_at is null',
      [accountId],
    );
    return row?.left ?? 0;
  }

  async forget(accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('delete from account_recovery_code where account_id = $1', [accountId]);
  }
}
