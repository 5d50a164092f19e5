import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { BegunSession, Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { KnownDevices } from '../storage/known-devices.js';
import { StaffSessions } from '../storage/staff-sessions.js';

/**
 * Begins a session for one who has just proved who they are, and ends the one that this browser had: a secret that
 * somebody knew before the proof must be worth nothing after it. The device is known from now on.
 */
@Injectable()
export class BeginSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly sessions: StaffSessions,
    private readonly devices: KnownDevices,
    private readonly clock: Clock,
  ) {}

  run(accountId: AccountId, visitor: Visitor): Promise<BegunSession> {
    return this.unitOfWork.run(async () => {
      if (visitor.token !== null) await this.sessions.end(visitor.token);
      const token = await this.sessions.begin(accountId, visitor.userAgent);
      const device = await this.devices.remember(accountId, visitor.device);
      await this.accounts.update(accountId, { lastSignInAt: this.clock.now() });
      const session = await this.sessions.find(token);
      if (!session) throw new Error('A session began for an account that is not active');
      return { session, token, device };
    });
  }

  /** The same, after all sessions of the account ended: what opened them has changed. */
  insteadOfAll(accountId: AccountId, visitor: Visitor): Promise<BegunSession> {
    return this.unitOfWork.run(async () => {
      await this.sessions.endAll(accountId);
      return this.run(accountId, visitor);
    });
  }
}
