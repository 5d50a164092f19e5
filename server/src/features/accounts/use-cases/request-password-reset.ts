import { Injectable } from '@nestjs/common';
import { addressBlock } from '../../../kernel/address-block.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RateLimits } from '../../../platform/http/rate-limits.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { emailKey } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { RESET_ACCOUNT_LIMIT, RESET_ADDRESS_LIMIT } from '../domain/sign-in-limits.js';
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
    const mayWrite = await this.limits.allows(RESET_ACCOUNT_LIMIT, emailKey(email));
    const account = await this.accounts.byEmail(email);
    if (!mayWrite || account?.status !== 'active') return;
    await this.unitOfWork.run(() => this.outbox.append(accountEvents.passwordResetRequested(account.id)));
  }
}
