import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { sameAssignment } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import type { AccountAction } from '../domain/account-lifecycle.js';
import type { AccountRow } from '../storage/account.entity.js';
import { StaffSessions } from '../storage/staff-sessions.js';
import { AccountLinks } from './account-links.js';
import { ACCOUNT_FIELDS } from './invite.js';

export interface AccountChange {
  readonly before: AccountRow;
  readonly after: AccountRow;
  readonly action: AccountAction | null;
}

/** What follows, in the same transaction, when an account was changed. */
@Injectable()
export class AccountConsequences {
  constructor(
    private readonly sessions: StaffSessions,
    private readonly links: AccountLinks,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async follow(actor: Actor, { before, after, action }: AccountChange): Promise<void> {
    const moved = !sameAssignment(before, after);
    // Whoever is signed in would go on with the rights of before.
    if (moved || action === 'deactivate') await this.sessions.endAll(after.id);
    if (action === 'deactivate') await this.links.revokeAll(after.id);
    if (moved) await this.outbox.append(accountEvents.assignmentChanged(after.id, before, after));
    await this.announce(after, action);
    const changes = fieldChanges<AccountRow>(before, after, ACCOUNT_FIELDS);
    if (Object.keys(changes).length === 0) return;
    await this.audit.append(actor, { action: 'account.changed', subjectType: 'account', subjectId: after.id, changes });
  }

  private async announce({ id, departmentId }: AccountRow, action: AccountAction | null): Promise<void> {
    switch (action) {
      case 'deactivate':
        return this.outbox.append(accountEvents.deactivated(id, departmentId));
      case 'reactivate':
        return this.outbox.append(accountEvents.reactivated(id));
      case 'invite_again':
        return this.outbox.append(accountEvents.invited(id));
      case 'accept':
      case null:
        return;
    }
  }
}
