import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { accountEvents } from '../domain/account-events.js';
import type { AccountRow } from '../storage/account.entity.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpCodes } from './totp-codes.js';

/** The second step of signing in: a code of the app, or a recovery code. Each is good once. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly totp: TotpCodes,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly outbox: Outbox,
  ) {}

  /** Whether the code is right; uses it up. The account must have a confirmed secret. */
  async accepts(account: AccountRow, typed: string): Promise<boolean> {
    const digits = typed.replace(/[\s-]/g, '');
    if (/^\d{6}$/.test(digits)) return this.acceptsTotp(account, digits);
    return this.acceptsRecoveryCode(account, typed);
  }

  private async acceptsTotp({ id, totpSecret }: AccountRow, digits: string): Promise<boolean> {
    const step = totpSecret && (await this.totp.stepOf(digits, totpSecret, id));
    return step !== null && (await this.accounts.useTotpStep(id, step));
  }

  private acceptsRecoveryCode({ id }: AccountRow, typed: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const left = await this.recoveryCodes.use(id, typed);
      if (left === null) return false;
      await this.outbox.append(accountEvents.recoveryCodeUsed(id, left));
      return true;
    });
  }
}
