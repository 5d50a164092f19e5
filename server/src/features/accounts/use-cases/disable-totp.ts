import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OwnerProof } from '../credentials/owner-proof.js';
import { RecoveryCodes } from '../credentials/recovery-codes.js';
import { actorOf } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { TOTP_STATE } from '../domain/account-problems.js';
import type { BegunSession, StaffSession, Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { StaffSessions } from '../storage/staff-sessions.js';
import { BeginSession } from './begin-session.js';

/** Takes the second step away from an account, inside a transaction of the caller; 409 when there is none. */
@Injectable()
export class TotpRemoval {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async run(actor: Actor, accountId: AccountId, by: 'owner' | 'administrator'): Promise<void> {
    const account = (await this.accounts.byIdForChange(accountId)) ?? fail(NOT_FOUND);
    if (account.totpSecret === null) fail(TOTP_STATE);
    // The last step stays: were the same secret enrolled again, its used codes would still be refused.
    await this.accounts.update(accountId, { totpSecret: null, totpCandidate: null, totpConfirmedAt: null });
    await this.recoveryCodes.forget(accountId);
    await this.audit.append(actor, { action: 'account.totp_disabled', subjectType: 'account', subjectId: accountId, changes: { by } });
    await this.outbox.append(accountEvents.totpDisabled(accountId, by));
  }
}

/** The owner, with the password, changes to another app or telephone. All sessions end; this browser gets a new one. */
@Injectable()
export class DisableTotp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proof: OwnerProof,
    private readonly removal: TotpRemoval,
    private readonly beginSession: BeginSession,
  ) {}

  async run({ account }: StaffSession, password: string, visitor: Visitor): Promise<BegunSession> {
    await this.proof.byPassword(account.id, password, '/password');
    return this.unitOfWork.run(async () => {
      await this.removal.run(actorOf(account), account.id, 'owner');
      return this.beginSession.insteadOfAll(account.id, visitor);
    });
  }
}

/** An administrator helps one who lost both telephone and recovery codes: they enrol anew at the next sign-in. */
@Injectable()
export class ResetTotp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly removal: TotpRemoval,
    private readonly sessions: StaffSessions,
  ) {}

  run(actor: Actor, accountId: AccountId): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.removal.run(actor, accountId, 'administrator');
      await this.sessions.endAll(accountId);
    });
  }
}
