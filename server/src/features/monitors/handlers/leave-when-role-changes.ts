import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { AccountDirectory } from '../../accounts/index.js';
import { Memberships } from '../storage/memberships.js';
import { Organisations } from '../storage/organisations.js';

/** Whoever works for the municipality now does not speak for an organisation that watches it, nor when they come back by mistake. */
@Injectable()
@OutboxReaction({ name: 'leave-monitor-organisation', events: ['account.assignment_changed'] })
export class LeaveWhenRoleChanges implements Reaction {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly organisations: Organisations,
    private readonly memberships: Memberships,
    private readonly audit: AuditTrail,
  ) {}

  async handle({ subjectId }: StoredEvent): Promise<void> {
    const accountId = subjectId as AccountId;
    // As the account is now: it may have become a monitor again since.
    if ((await this.accounts.byId(accountId))?.role === 'monitor') return;
    await this.organisations.beginChange();
    const organisation = await this.organisations.ofAccount(accountId);
    if (organisation === null || !(await this.memberships.delete(accountId, organisation.id))) return;
    await this.organisations.touch(organisation.id);
    const left = { action: 'monitor.member_removed', subjectType: 'monitor', subjectId: organisation.id, changes: { accountId } };
    await this.audit.append(SYSTEM, left);
  }
}
