import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PasswordHashes } from '../credentials/password-hashes.js';
import { Invite, type NewAccount } from './invite.js';

/**
 * An account that can be used at once, for the demonstration: no route leads here. The password is the operator's
 * choice in the configuration, so the policy for passwords that people choose is not asked.
 */
@Injectable()
export class CreateActiveAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invite: Invite,
    private readonly hashes: PasswordHashes,
  ) {}

  async run({ password, ...account }: NewAccount & { readonly password: string }): Promise<AccountId> {
    const passwordHash = await this.hashes.hash(password);
    return this.unitOfWork.run(() => this.invite.add(SYSTEM, account, { status: 'active', passwordHash }));
  }
}
