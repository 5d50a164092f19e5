import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OwnerProof } from '../credentials/owner-proof.js';
import { RecoveryCodes } from '../credentials/recovery-codes.js';
import { type TotpEnrolment, TotpCodes } from '../credentials/totp-codes.js';
import { actorOf } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { accountFault, TOTP_STATE } from '../domain/account-problems.js';
import type { BegunSession, StaffSession, Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { BeginSession } from './begin-session.js';

/** Begins an enrolment: a secret that is in force only once a code of it was confirmed. Asking again makes another one. */
@Injectable()
export class BeginTotpEnrolment {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly totp: TotpCodes,
  ) {}

  async run({ account, totpEnrolled }: StaffSession): Promise<TotpEnrolment> {
    if (totpEnrolled) fail(TOTP_STATE);
    const enrolment = this.totp.newEnrolment(account.email);
    await this.accounts.update(account.id, { totpCandidate: await this.totp.seal(enrolment.secret, account.id) });
    return enrolment;
  }
}

export interface ConfirmedTotp {
  readonly recoveryCodes: readonly string[];
  readonly begun: BegunSession;
}

/** Writes a secret as the one in force, and everything that comes with it. */
@Injectable()
export class TotpEnforcement {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly beginSession: BeginSession,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async put(account: StaffSession['account'], { secret, step }: { secret: Buffer; step: number }, visitor: Visitor): Promise<BegunSession> {
    await this.accounts.update(account.id, {
      totpSecret: secret,
      totpCandidate: null,
      totpConfirmedAt: this.clock.now(),
      totpLastStep: step,
    });
    await this.audit.append(actorOf(account), {
      action: 'account.totp_enabled',
      subjectType: 'account',
      subjectId: account.id,
      changes: {},
    });
    await this.outbox.append(accountEvents.totpEnabled(account.id));
    return this.beginSession.insteadOfAll(account.id, visitor);
  }
}

/** Puts the secret in force when a code shows that the app has it. All sessions end; this browser gets a new one. */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly totp: TotpCodes,
    private readonly proof: OwnerProof,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly enforcement: TotpEnforcement,
  ) {}

  async run({ account }: StaffSession, typed: string, visitor: Visitor): Promise<ConfirmedTotp> {
    const code = typed.replace(/[\s-]/g, '');
    const { step, candidate } = await this.proof.by(account.id, accountFault('/code', 'wrong_code'), async ({ totpCandidate }) => {
      if (!totpCandidate) fail(TOTP_STATE);
      const found = await this.totp.stepOf(code, totpCandidate, account.id);
      return found === null ? null : { step: found, candidate: totpCandidate };
    });
    return this.unitOfWork.run(async () => {
      // Of two tabs that confirm at once, the second finds that nothing is being enrolled any more.
      const locked = await this.accounts.byIdForChange(account.id);
      if (!locked?.totpCandidate?.equals(candidate)) fail(TOTP_STATE);
      const begun = await this.enforcement.put(account, { secret: candidate, step }, visitor);
      return { begun, recoveryCodes: await this.recoveryCodes.replace(account.id) };
    });
  }
}
