import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import type { Crew } from '../domain/item.js';

/** The members of an organisation today, with their names, by name. */
export interface NamedCrew extends Crew {
  readonly people: readonly { readonly id: AccountId; readonly name: string }[];
}

/** Who works on the campaigns of an organisation: its members whose accounts are not closed. */
@Injectable()
export class CampaignCrews {
  constructor(
    private readonly monitors: MonitorDirectory,
    private readonly accounts: AccountDirectory,
    private readonly clock: Clock,
  ) {}

  /** Two statements. */
  async of(organisationId: string): Promise<NamedCrew> {
    const members = new Set(await this.monitors.membersOf(organisationId));
    const accounts = (await this.accounts.ofRole('monitor')).filter(({ id, status }) => members.has(id) && status !== 'deactivated');
    const people = accounts.map(({ id, name }) => ({ id, name }));
    return { people, members: people.map(({ id }) => id), today: civilDateIn(this.clock.now()) };
  }
}
