import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { AccountDirectory, type AccountOfRole } from '../../accounts/index.js';
import type { Organisation } from '../domain/organisation.js';
import { type Membership, Memberships } from '../storage/memberships.js';
import { Organisations } from '../storage/organisations.js';

/** A member with the account that they sign in with. */
export interface Member {
  readonly account: AccountOfRole;
  readonly since: Date;
}

export interface ListedOrganisation extends Organisation {
  readonly members: readonly Member[];
}

/** Organisations with their members, as an administrator sees them; also those that begin later. */
@Injectable()
export class OrganisationList {
  constructor(
    private readonly organisations: Organisations,
    private readonly memberships: Memberships,
    private readonly accounts: AccountDirectory,
    private readonly clock: Clock,
  ) {}

  /** Three statements, however many there are. */
  async all(): Promise<ListedOrganisation[]> {
    return this.withMembers(await this.organisations.list(civilDateIn(this.clock.now())));
  }

  async one(slug: string): Promise<ListedOrganisation | null> {
    const organisation = await this.organisations.bySlug(slug);
    return organisation && ((await this.withMembers([organisation]))[0] ?? null);
  }

  /** Accounts of monitors in use that are in no organisation: who can be added. */
  async free(): Promise<AccountOfRole[]> {
    const taken = new Set((await this.memberships.all()).map(({ accountId }) => accountId));
    return (await this.accounts.ofRole('monitor')).filter(({ id, status }) => status !== 'deactivated' && !taken.has(id));
  }

  private async withMembers(organisations: readonly Organisation[]): Promise<ListedOrganisation[]> {
    const memberships = Map.groupBy(await this.memberships.of(organisations.map(({ id }) => id)), ({ organisationId }) => organisationId);
    const accounts = new Map((await this.accounts.ofRole('monitor')).map((account) => [account.id, account]));
    const memberOf = ({ accountId, since }: Membership): Member[] => {
      const account = accounts.get(accountId);
      return account ? [{ account, since }] : [];
    };
    return organisations.map((organisation) => ({ ...organisation, members: (memberships.get(organisation.id) ?? []).flatMap(memberOf) }));
  }
}
