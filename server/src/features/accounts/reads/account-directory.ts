import { Injectable } from '@nestjs/common';
import type { Office, Role } from '../../../kernel/actor.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Account } from '../domain/account.js';

export interface AccountContact {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

const ACCOUNT = `select id, email, name, role, department_id as "departmentId", office, office_title as "officeTitle", language, status from account`;

/** Who works here, for the features above. Nothing of passwords or second steps leaves through it. */
@Injectable()
export class AccountDirectory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The account, deactivated ones too: what they did stays under their name. */
  async byId(id: AccountId): Promise<Account | null> {
    const [account] = await this.unitOfWork.query<Account>(`${ACCOUNT} where id = $1`, [id]);
    return account ?? null;
  }

  /** Active officials who answer for the department. */
  activeByDepartment(departmentId: DepartmentId): Promise<Account[]> {
    return this.unitOfWork.query<Account>(`${ACCOUNT} where department_id = $1 and role = 'official' and status = 'active' order by id`, [
      departmentId,
    ]);
  }

  activeByRole(role: Role): Promise<Account[]> {
    return this.unitOfWork.query<Account>(`${ACCOUNT} where role = $1 and status = 'active' order by id`, [role]);
  }

  /** Whether an active account of the department, whatever its role, holds that office. */
  async holdsOffice(departmentId: DepartmentId, office: Office): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `select 1 from account where department_id = $1 and office = $2 and status = 'active' limit 1`,
      [departmentId, office],
    );
    return rows.length === 1;
  }

  /** Names by id; an id that no account has is left out. */
  async names(ids: readonly AccountId[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ id: string; name: string }>('select id, name from account where id = any($1::uuid[])', [
      [...new Set(ids)],
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Where and in which language to write to somebody; null when they left, or never were here. */
  async contactOf(id: AccountId): Promise<AccountContact | null> {
    const [contact] = await this.unitOfWork.query<AccountContact>(
      `select email, name, language from account where id = $1 and status <> 'deactivated'`,
      [id],
    );
    return contact ?? null;
  }
}
