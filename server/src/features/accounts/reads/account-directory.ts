import { Injectable } from '@nestjs/common';
import type { Office, Role, StandIn } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Account } from '../domain/account.js';
import { standingIn, standsInOf } from '../storage/standing-in.js';

export interface AccountContact {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Somebody as their colleagues know them; whoever left stays under their name. */
export interface DirectoryEntry {
  readonly id: AccountId;
  readonly name: string;
  /** Empty where the account has none. */
  readonly officeTitle: string;
  readonly departmentId: DepartmentId | null;
  readonly role: Role;
}

/** An account of one role, whatever its state, as an administrator knows it. */
export type AccountOfRole = Pick<Account, 'id' | 'name' | 'email' | 'status'>;

/** An account with those whose place it takes today. */
export interface ActingAccount extends Account {
  readonly standsIn: readonly StandIn[];
}

/** `$1` binds today in Europe/Sofia. */
const ACCOUNT = `select a.id, a.email, a.name, a.role, a.department_id as "departmentId", a.office, a.office_title as "officeTitle", a.language,
                        a.status, ${standsInOf('a', '$1')} as "standsIn"
                   from account a`;

/** Who acts for the department `$2` today: those who work there, whatever their role, and the deputies of its officials. */
const ACTING_FOR_DEPARTMENT = `
  select a.id, a.office, a.department_id from account a where a.department_id = $2 and a.status = 'active'
  union
  select d.id, d.office, d.department_id from ${standingIn('$1')} and x.department_id = $2`;

/** Days after its end for which an absence is still looked at: for so long no worker may have run. */
const LOOKED_AT_AFTER = 7;

const RECENT = `x.ended_at is null and x.first_day <= $1::date and (x.last_day is null or x.last_day >= $1::date - ${LOOKED_AT_AFTER})`;

/** Who works here, for the features above. Nothing of passwords or second steps leaves through it. */
@Injectable()
export class AccountDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The account, deactivated ones too: what they did stays under their name. */
  async byId(id: AccountId): Promise<ActingAccount | null> {
    const [account] = await this.unitOfWork.query<ActingAccount>(`${ACCOUNT} where a.id = $2`, [this.today(), id]);
    return account ?? null;
  }

  /** Active officials who answer for the department today: its own, and those who stand in for one of them. */
  activeByDepartment(departmentId: DepartmentId): Promise<ActingAccount[]> {
    return this.unitOfWork.query<ActingAccount>(
      `${ACCOUNT} where a.role = 'official' and a.status = 'active'
          and (a.department_id = $2 or exists (select 1 from ${standingIn('$1')} and x.department_id = $2 and x.deputy_id = a.id))
        order by a.id`,
      [this.today(), departmentId],
    );
  }

  activeByRole(role: Role): Promise<ActingAccount[]> {
    return this.unitOfWork.query<ActingAccount>(`${ACCOUNT} where a.role = $2 and a.status = 'active' order by a.id`, [this.today(), role]);
  }

  /** All accounts of the role, also those that are invited or deactivated; by name. */
  ofRole(role: Role): Promise<AccountOfRole[]> {
    return this.unitOfWork.query<AccountOfRole>(
      'select id, name, email, status from account where role = $1 order by name collate "bg-x-icu", id',
      [role],
    );
  }

  /** Whether somebody who acts for the department today holds that office, or stands in for whoever does. */
  async holdsOffice(departmentId: DepartmentId, office: Office): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `select 1 from (${ACTING_FOR_DEPARTMENT}) m
        where m.office = $3 or exists (select 1 from ${standingIn('$1')} and x.office = $3 and x.deputy_id = m.id) limit 1`,
      [this.today(), departmentId, office],
    );
    return rows.length === 1;
  }

  /** Whether somebody acts for both departments today, as a deputy who works in the one and stands in in the other does. */
  async sharesDeputy(departmentId: DepartmentId, other: DepartmentId): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `select 1 from (${ACTING_FOR_DEPARTMENT}) m
        where m.department_id = $3 or exists (select 1 from ${standingIn('$1')} and x.department_id = $3 and x.deputy_id = m.id) limit 1`,
      [this.today(), departmentId, other],
    );
    return rows.length === 1;
  }

  /** Departments of both people of each absence that is, or was within the last week. */
  async departmentsOfAbsences(): Promise<DepartmentId[]> {
    const rows = await this.unitOfWork.query<{ id: DepartmentId }>(
      `select x.department_id as id from absence x where ${RECENT} union
       select d.department_id from absence x join account d on d.id = x.deputy_id where d.department_id is not null and ${RECENT}`,
      [this.today()],
    );
    return rows.map(({ id }) => id);
  }

  /** Departments in which the account stands in for somebody, or did within the last week, whether or not it still may. */
  async departmentsStoodInFor(deputy: AccountId): Promise<DepartmentId[]> {
    const rows = await this.unitOfWork.query<{ id: DepartmentId }>(
      `select distinct x.department_id as id from absence x where x.deputy_id = $2 and ${RECENT}`,
      [this.today(), deputy],
    );
    return rows.map(({ id }) => id);
  }

  /** Names by id; an id that no account has is left out. */
  async names(ids: readonly AccountId[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ id: string; name: string }>('select id, name from account where id = any($1::uuid[])', [
      [...new Set(ids)],
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Colleagues by id; an id that no account has is left out. One statement, none for nobody. */
  async entries(ids: readonly AccountId[]): Promise<DirectoryEntry[]> {
    if (ids.length === 0) return [];
    return this.unitOfWork.query<DirectoryEntry>(
      `select id, name, office_title as "officeTitle", department_id as "departmentId", role from account where id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
  }

  /** Where and in which language to write to somebody; null when they left, or never were here. */
  async contactOf(id: AccountId): Promise<AccountContact | null> {
    const [contact] = await this.unitOfWork.query<AccountContact>(
      `select email, name, language from account where id = $1 and status <> 'deactivated'`,
      [id],
    );
    return contact ?? null;
  }

  private today(): CivilDate {
    return civilDateIn(this.clock.now());
  }
}
