import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { emailKey } from '../domain/account.js';
import { AccountRow } from './account.entity.js';
import { DeviceRow } from './device.entity.js';
import { RecoveryCodeRow } from './recovery-code.entity.js';
import { SessionRow } from './session.entity.js';

export const ACCOUNT_ROWS = [AccountRow, SessionRow, DeviceRow, RecoveryCodeRow];

const NEW_ACCOUNT = {
  status: 'invited',
  passwordHash: null,
  totpSecret: null,
  totpCandidate: null,
  totpConfirmedAt: null,
  totpLastStep: null,
  lastSignInAt: null,
} as const satisfies Partial<AccountRow>;

type Told = 'id' | 'email' | 'name' | 'role' | 'departmentId' | 'office' | 'officeTitle' | 'language' | 'createdAt';

@Injectable()
export class AccountsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  byId(id: AccountId): Promise<AccountRow | null> {
    return this.unitOfWork.manager.findOneBy(AccountRow, { id });
  }

  /** Locks the row until the end of the transaction. */
  byIdForChange(id: AccountId): Promise<AccountRow | null> {
    return this.unitOfWork.manager.findOne(AccountRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  byEmail(email: string): Promise<AccountRow | null> {
    return this.unitOfWork.manager.findOneBy(AccountRow, { email: emailKey(email) });
  }

  /** Adds an account; false when its e-mail is taken. */
  async add(account: Pick<AccountRow, Told> & Partial<AccountRow>): Promise<boolean> {
    const { raw } = (await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(AccountRow)
      .values({ ...NEW_ACCOUNT, ...account, email: emailKey(account.email) })
      .orIgnore()
      .returning('id')
      .execute()) as { raw: unknown[] };
    return raw.length === 1;
  }

  async update(id: AccountId, values: Partial<Omit<AccountRow, 'id'>>): Promise<void> {
    await this.unitOfWork.manager.update(AccountRow, { id }, values);
  }

  /**
   * Active administrators, their rows locked in one order: whoever takes the role from one of them
   * waits for whoever takes it from another, and then sees who is left.
   */
  async activeAdministratorsForChange(): Promise<AccountId[]> {
    const rows = await this.unitOfWork.query<{ id: AccountId }>(
      `select id from account where role = 'administrator' and status = 'active' order by id for update`,
    );
    return rows.map(({ id }) => id);
  }

  /** Accepts a code's time step once: false when it, or a later one, was used before. */
  async useTotpStep(id: AccountId, step: number): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      'update account set totp_last_step = $2 where id = $1 and (totp_last_step is null or totp_last_step < $2) returning id',
      [id, step],
    );
    return rows.length === 1;
  }
}
