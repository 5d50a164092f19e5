import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PasswordHashes } from '../credentials/password-hashes.js';
import { LINK_EXPIRED } from '../domain/account-problems.js';
import { faultsOfPassword } from '../domain/password-policy.js';
import type { Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { AccountLinks, PASSWORD_RESET } from './account-links.js';
import { PasswordReplacement } from './password-replacement.js';
import { refuse } from './refuse.js';

/**
 * Sets a new password for one who has the letter. It signs nobody in, as the second step is still to be asked for; but
 * the device is known from now on, so that guesses of others can't keep the owner out.
 */
@Injectable()
export class CompletePasswordReset {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly links: AccountLinks,
    private readonly hashes: PasswordHashes,
    private readonly replacement: PasswordReplacement,
  ) {}

  /** Returns the secret that the device keeps. */
  async run({ token, password }: { token: string; password: string }, visitor: Visitor): Promise<string> {
    const account = await this.accounts.byId((await this.links.inspect(PASSWORD_RESET, token)) ?? fail(LINK_EXPIRED));
    if (account?.status !== 'active') fail(LINK_EXPIRED);
    refuse(faultsOfPassword(password, account.email, '/password'));
    const passwordHash = await this.hashes.hash(password);
    return this.unitOfWork.run(async () => {
      const accountId = (await this.links.consume(PASSWORD_RESET, token)) ?? fail(LINK_EXPIRED);
      return this.replacement.run(accountId, passwordHash, visitor);
    });
  }
}
