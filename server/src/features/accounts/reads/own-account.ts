import { Injectable } from '@nestjs/common';
import { RecoveryCodes } from '../credentials/recovery-codes.js';
import type { StaffSession } from '../domain/staff-session.js';
import { type ListedSession, StaffSessions } from '../storage/staff-sessions.js';
import { AccountList, type ListedAccount } from './account-list.js';

export type OwnAccount = ListedAccount & { readonly recoveryCodesLeft: number };
export type OwnSession = ListedSession & { readonly current: boolean };

/** What somebody sees of their own account. */
@Injectable()
export class OwnAccountReads {
  constructor(
    private readonly accounts: AccountList,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly sessions: StaffSessions,
  ) {}

  async account({ account }: StaffSession): Promise<OwnAccount> {
    return { ...(await this.accounts.one(account.id)), recoveryCodesLeft: await this.recoveryCodes.left(account.id) };
  }

  async sessionsOf({ id, account }: StaffSession): Promise<OwnSession[]> {
    return (await this.sessions.of(account.id)).map((session) => ({ ...session, current: session.id === id }));
  }
}
