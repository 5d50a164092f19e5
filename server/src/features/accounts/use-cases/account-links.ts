import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import type { AccountStatus } from '../domain/account-lifecycle.js';
import { AccountsRepository } from '../storage/accounts.repository.js';

export interface AccountLink {
  /** Goes into the query of a page's address; opens nothing by itself. */
  readonly token: string;
  readonly expiresAt: Date;
}

interface LinkKind {
  readonly purpose: string;
  readonly hours: number;
  /** The account must be in this state for the link to make sense. */
  readonly status: AccountStatus;
}

export const INVITATION: LinkKind = { purpose: 'account.invitation', hours: 7 * 24, status: 'invited' };
export const FIRST_INVITATION: LinkKind = { ...INVITATION, hours: 24 };
export const PASSWORD_RESET: LinkKind = { purpose: 'account.password-reset', hours: 1, status: 'active' };

/** Mints the secrets of links to accounts while their letter is being written. A new link makes the earlier ones worthless. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly tokens: SingleUseTokens,
    private readonly clock: Clock,
  ) {}

  /** Opens `/staff/accept` for seven days; null when the account isn't waiting for it any more. */
  mintInvitation(accountId: AccountId): Promise<AccountLink | null> {
    return this.mint(INVITATION, accountId);
  }

  /** Opens `/staff/reset/complete` for an hour; null when the account isn't active. */
  mintPasswordReset(accountId: AccountId): Promise<AccountLink | null> {
    return this.mint(PASSWORD_RESET, accountId);
  }

  async mint({ purpose, hours, status }: LinkKind, accountId: AccountId): Promise<AccountLink | null> {
    const account = await this.accounts.byId(accountId);
    if (account?.status !== status) return null;
    await this.tokens.revoke(purpose, accountId);
    const expiresAt = new Date(this.clock.now().getTime() + hours * 3_600_000);
    return { token: await this.tokens.mint(purpose, accountId, hours), expiresAt };
  }

  /** The account that an open link belongs to, without using it up. */
  async inspect({ purpose }: LinkKind, token: string): Promise<AccountId | null> {
    return (await this.tokens.inspect(purpose, token)) as AccountId | null;
  }

  /** Uses the link up; of two who do, one wins. */
  async consume({ purpose }: LinkKind, token: string): Promise<AccountId | null> {
    return (await this.tokens.consume(purpose, token)) as AccountId | null;
  }

  async revokeAll(accountId: AccountId): Promise<void> {
    for (const { purpose } of [INVITATION, PASSWORD_RESET]) await this.tokens.revoke(purpose, accountId);
  }
}
