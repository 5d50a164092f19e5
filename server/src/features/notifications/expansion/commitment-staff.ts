import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { AccountDirectory, type ActingAccount, actorOf } from '../../accounts/index.js';
import { type Commitment, CommitmentDesk } from '../../commitments/index.js';
import { MonitorDirectory } from '../../monitors/index.js';

/** Who hears of a commitment by their role: those who answer for it, and those whose organisation spoke of it. */
@Injectable()
export class CommitmentStaff {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly desk: CommitmentDesk,
    private readonly monitors: MonitorDirectory,
  ) {}

  /** Of the department that answers for it, and those who stand in for them; nobody whom a conflict keeps away (АПК чл. 113-115). */
  async officials(commitment: Commitment): Promise<AccountId[]> {
    const found: AccountId[] = [];
    for (const account of await this.accounts.activeByDepartment(commitment.departmentId))
      if (await this.answersFor(account, commitment)) found.push(account.id);
    return found;
  }

  answersFor(account: ActingAccount, commitment: Commitment): Promise<boolean> {
    return this.desk.answersFor(actorOf(account), commitment);
  }

  /** Those who speak for the organisation, also when it has ended: they may want to know what was said to its last word. */
  members(organisationId: string): Promise<AccountId[]> {
    return this.monitors.membersOf(organisationId);
  }
}
