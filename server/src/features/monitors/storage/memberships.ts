import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { OrganisationId } from '../domain/organisation.js';

export interface Membership {
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
  readonly since: Date;
}

const COLUMNS = `account_id as "accountId", organisation_id as "organisationId", since`;

/** Rows of `monitor_membership`: its key is the account, so that nobody is in two organisations. */
@Injectable()
export class Memberships {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(organisations: readonly string[]): Promise<Membership[]> {
    return this.unitOfWork.query<Membership>(
      `select ${COLUMNS} from monitor_membership where organisation_id = any($1::uuid[]) order by since, account_id`,
      [[...organisations]],
    );
  }

  all(): Promise<Membership[]> {
    return this.unitOfWork.query<Membership>(`select ${COLUMNS} from monitor_membership`);
  }

  /** False when the account is in an organisation already, or joins one at this moment. */
  async insert({ accountId, organisationId, since }: Membership): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into monitor_membership (account_id, organisation_id, since) values ($1, $2, $3) on conflict do nothing returning account_id`,
      [accountId, organisationId, since],
    );
    return rows.length > 0;
  }

  /** False when the account is not in it. */
  async delete(accountId: AccountId, organisationId: OrganisationId): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      'delete from monitor_membership where account_id = $1 and organisation_id = $2 returning account_id',
      [accountId, organisationId],
    );
    return rows.length > 0;
  }

  async deleteOf(accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('delete from monitor_membership where account_id = $1', [accountId]);
  }
}
