import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AccountDirectory } from '../../accounts/index.js';
import { MEMBER_ELSEWHERE, ORGANISATION_ENDED, organisationFault } from '../domain/monitor-problems.js';
import { Memberships } from '../storage/memberships.js';
import { Organisations } from '../storage/organisations.js';
import { OrganisationChanges, type OrganisationRef, refuse } from './organisation-changes.js';

/** An account speaks for an organisation from now on; one that is only invited may be added too. 404, 409, 412, 422. */
@Injectable()
export class AddMember {
  constructor(
    private readonly changes: OrganisationChanges,
    private readonly organisations: Organisations,
    private readonly memberships: Memberships,
    private readonly accounts: AccountDirectory,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, ref: OrganisationRef, accountId: AccountId): Promise<void> {
    return this.changes.run(ref, async (organisation) => {
      const now = this.clock.now();
      if (organisation.until !== null && organisation.until < civilDateIn(now)) fail(ORGANISATION_ENDED);
      const account = await this.accounts.byId(accountId);
      if (account?.role !== 'monitor' || account.status === 'deactivated') return refuse([organisationFault('/account', 'not_a_monitor')]);
      if (!(await this.memberships.insert({ accountId, organisationId: organisation.id, since: now }))) fail(MEMBER_ELSEWHERE);
      await this.organisations.touch(organisation.id);
      await this.changes.record(actor, 'monitor.member_added', organisation, { accountId });
    });
  }
}

/** Somebody speaks for the organisation no longer; what it said through them stays its word. 404, 412. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly changes: OrganisationChanges,
    private readonly organisations: Organisations,
    private readonly memberships: Memberships,
  ) {}

  run(actor: StaffActor, ref: OrganisationRef, accountId: AccountId): Promise<void> {
    return this.changes.run(ref, async (organisation) => {
      if (!(await this.memberships.delete(accountId, organisation.id))) fail(NOT_FOUND);
      await this.organisations.touch(organisation.id);
      await this.changes.record(actor, 'monitor.member_removed', organisation, { accountId });
    });
  }
}
