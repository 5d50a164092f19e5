import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Deliverability } from '../../../platform/mail/deliverability.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { Account } from '../domain/account.js';

export interface ListedAccount extends Omit<Account, 'departmentId'> {
  /** Slug. */
  readonly department: string | null;
  readonly totpEnrolled: boolean;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
  /** Mail servers refuse our letters to them. */
  readonly mailFails: boolean;
}

type Row = Account & Pick<ListedAccount, 'totpEnrolled' | 'createdAt' | 'lastSignInAt'>;

const ROWS = `select id, email, name, role, department_id as "departmentId", office, office_title as "officeTitle", language, status,
                     totp_secret is not null as "totpEnrolled", created_at as "createdAt", last_sign_in_at as "lastSignInAt" from account`;

/** Accounts as an administrator sees them: all at once, as the staff of a municipality are some dozens. */
@Injectable()
export class AccountList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: AuthorityDirectory,
    private readonly deliverability: Deliverability,
  ) {}

  async all(): Promise<ListedAccount[]> {
    const rows = await this.unitOfWork.query<Row>(
      `${ROWS} order by array_position(array['active', 'invited', 'deactivated'], status), name collate "bg-x-icu", id`,
    );
    return this.listed(rows);
  }

  async one(id: AccountId): Promise<ListedAccount> {
    const [row] = await this.unitOfWork.query<Row>(`${ROWS} where id = $1`, [id]);
    const [account] = await this.listed([row ?? fail(NOT_FOUND)]);
    return account ?? fail(NOT_FOUND);
  }

  private async listed(rows: readonly Row[]): Promise<ListedAccount[]> {
    const failing = await this.deliverability.blockedOf(rows.map(({ email }) => email));
    return rows.map(({ departmentId, ...account }) => ({
      ...account,
      department: departmentId && (this.directory.departmentById(departmentId)?.slug ?? null),
      mailFails: failing.has(account.email),
    }));
  }
}
