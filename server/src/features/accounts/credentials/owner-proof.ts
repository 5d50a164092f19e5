import { Injectable } from '@nestjs/common';
import { fail, type FieldError } from '../../../kernel/problem.js';
import type { AccountId } from '../../../kernel/ids.js';
import { INVALID, NOT_SIGNED_IN } from '../../../platform/http/http-problems.js';
import { accountFault } from '../domain/account-problems.js';
import { CONFIRMATION_LIMIT } from '../domain/sign-in-limits.js';
import type { AccountRow } from '../storage/account.entity.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { GuardedAttempts, type Verdict } from './guarded-attempts.js';
import { PasswordHashes } from './password-hashes.js';

/** Asks one who is signed in for a proof that it is still them: a session may have been left open on a desk. */
@Injectable()
export class OwnerProof {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: GuardedAttempts,
    private readonly hashes: PasswordHashes,
  ) {}

  /** The account, when the password is its own; 422 at `pointer` otherwise. */
  byPassword(accountId: AccountId, password: string, pointer: string): Promise<AccountRow> {
    return this.by(accountId, accountFault(pointer, 'wrong_password'), async (account) =>
      (await this.hashes.matches(account.passwordHash, password)) ? account : null,
    );
  }

  /** What `check` makes of the account; 422 with `fault` when that is null. Failures of one account count together. */
  by<T>(accountId: AccountId, fault: FieldError, check: (account: AccountRow) => Promise<T | null>): Promise<T> {
    const buckets = [{ limit: CONFIRMATION_LIMIT, key: accountId }];
    return this.attempts.run({ turn: accountId, buckets, emptied: buckets }, async (): Promise<Verdict<T>> => {
      const account = (await this.accounts.byId(accountId)) ?? fail(NOT_SIGNED_IN);
      const value = await check(account);
      return value === null ? { outcome: 'wrong', problem: { type: INVALID, errors: [fault] } } : { outcome: 'right', value };
    });
  }
}
