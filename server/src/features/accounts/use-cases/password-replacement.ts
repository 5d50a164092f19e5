import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { actorOf } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { LINK_EXPIRED } from '../domain/account-problems.js';
import type { Visitor } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { KnownDevices } from '../storage/known-devices.js';
import { StaffSessions } from '../storage/staff-sessions.js';

/** Puts another password in place of a forgotten one, inside a transaction of the caller; all sessions end. */
@Injectable()
export class PasswordReplacement {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: StaffSessions,
    private readonly devices: KnownDevices,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async run(accountId: AccountId, passwordHash: string, visitor: Visitor): Promise<string> {
    const account = await this.accounts.byIdForChange(accountId);
    if (account?.status !== 'active') fail(LINK_EXPIRED);
    await this.accounts.update(accountId, { passwordHash });
    await this.sessions.endAll(accountId);
    await this.audit.append(actorOf(account), {
      action: 'account.password_reset',
      subjectType: 'account',
      subjectId: accountId,
      changes: {},
    });
    await this.outbox.append(accountEvents.passwordChanged(accountId, 'reset'));
    return this.devices.remember(accountId, visitor.device);
  }
}
