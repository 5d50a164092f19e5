import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OwnerProof } from '../credentials/owner-proof.js';
import { PasswordHashes } from '../credentials/password-hashes.js';
import { accountEvents } from '../domain/account-events.js';
import { actorOf } from '../domain/account.js';
import { faultsOfPassword } from '../domain/password-policy.js';
import type { BegunSession, StaffSession, Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { BeginSession } from './begin-session.js';
import { refuse } from './refuse.js';

/** Sets a new password for one who knows the old one. All sessions end; this browser gets a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly proof: OwnerProof,
    private readonly hashes: PasswordHashes,
    private readonly beginSession: BeginSession,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async run(
    { account }: StaffSession,
    passwords: { currentPassword: string; newPassword: string },
    visitor: Visitor,
  ): Promise<BegunSession> {
    refuse(faultsOfPassword(passwords.newPassword, account.email, '/newPassword'));
    await this.proof.byPassword(account.id, passwords.currentPassword, '/currentPassword');
    const passwordHash = await this.hashes.hash(passwords.newPassword);
    return this.unitOfWork.run(async () => {
      await this.accounts.update(account.id, { passwordHash });
      await this.audit.append(actorOf(account), {
        action: 'account.password_changed',
        subjectType: 'account',
        subjectId: account.id,
        changes: {},
      });
      await this.outbox.append(accountEvents.passwordChanged(account.id, 'owner'));
      return this.beginSession.insteadOfAll(account.id, visitor);
    });
  }
}
