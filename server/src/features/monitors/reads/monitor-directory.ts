import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { monitorsOn, type Organisation } from '../domain/organisation.js';
import { Memberships } from '../storage/memberships.js';
import { Organisations } from '../storage/organisations.js';

/** Who monitors, for the features above. Each answer is one statement. */
@Injectable()
export class MonitorDirectory {
  constructor(
    private readonly organisations: Organisations,
    private readonly memberships: Memberships,
    private readonly clock: Clock,
  ) {}

  /** For whom the account may speak today; null when it is in no organisation, or its organisation has ended or not begun. */
  async ofAccount(accountId: AccountId): Promise<Organisation | null> {
    const organisation = await this.organisations.ofAccount(accountId);
    return organisation && monitorsOn(organisation, civilDateIn(this.clock.now())) ? organisation : null;
  }

  /** By id, ended ones too: what they said stays under their name. No statement for nobody. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.organisations.byIds([...new Set(ids)])).map((organisation) => [organisation.id, organisation]));
  }

  /** The organisation of that slug once it has begun, ended ones too. */
  async bySlug(slug: string): Promise<Organisation | null> {
    const organisation = await this.organisations.bySlug(slug);
    return organisation && this.hasBegun(organisation) ? organisation : null;
  }

  /** All that have begun, those that monitor today first, then by name. */
  async all(): Promise<Organisation[]> {
    return (await this.organisations.list(civilDateIn(this.clock.now()))).filter((organisation) => this.hasBegun(organisation));
  }

  /** Accounts that speak for the organisation, whether or not they can sign in now. */
  async membersOf(organisationId: string): Promise<AccountId[]> {
    return (await this.memberships.of([organisationId])).map(({ accountId }) => accountId);
  }

  private hasBegun({ since }: Organisation): boolean {
    return since <= civilDateIn(this.clock.now());
  }
}
