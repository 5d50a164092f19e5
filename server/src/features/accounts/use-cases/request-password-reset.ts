import { Injectable } from '@nestjs/common';
import { ProblemException } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RateLimits } from '../../../platform/http/rate-limits.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { emailKey } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { addressBlock, RESET_ACCOUNT_LIMIT, RESET_ADDRESS_LIMIT } from '../domain/sign-in-limits.js';
import type { Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';

/**
 * Asks for a letter with a reset link. The answer is the same whether or not such an account exists; an account gets a
 * few letters an hour at most, whoever asks for them.
 */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
  ) {}

  async run(email: string, visitor: Visitor): Promise<void> {
    await this.limits.take(RESET_ADDRESS_LIMIT, addressBlock(visitor.address));
    const mayWrite = await this.mayWriteTo(emailKey(email));
    const account = await this.accounts.byEmail(email);
    if (!mayWrite || account?.status !== 'active') return;
    await this.unitOfWork.run(() => this.outbox.append(accountEvents.passwordResetRequested(account.id)));
  }

  private async mayWriteTo(email: string): Promise<boolean> {
    try {
      await this.limits.take(RESET_ACCOUNT_LIMIT, email);
      return true;
    } catch (error) {
      if (error instanceof ProblemException) return false;
      throw error;
    }
  }
}
