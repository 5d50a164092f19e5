import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { hashSecret, newSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DEVICE_DAYS } from '../domain/session-policy.js';

/** Browsers on which somebody signed in: what strangers guess elsewhere does not slow their owners there. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async knows(accountId: AccountId, device: string): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      'select 1 from account_device where token_hash = $1 and account_id = $2 and last_sign_in_at > $3',
      [hashSecret(device), accountId, this.oldest()],
    );
    return rows.length === 1;
  }

  /**
   * Remembers that the account signed in on this device; returns the secret that the device keeps. A secret that we
   * did not give out is not taken over: somebody else may have planted it.
   */
  async remember(accountId: AccountId, presented: string | null): Promise<string> {
    const device = presented !== null && (await this.isOurs(presented)) ? presented : newSecret();
    await this.unitOfWork.query(
      `insert into account_device (token_hash, account_id, last_sign_in_at) values ($1, $2, $3)
       on conflict (token_hash, account_id) do update set last_sign_in_at = excluded.last_sign_in_at`,
      [hashSecret(device), accountId, this.clock.now()],
    );
    return device;
  }

  async eraseOld(): Promise<void> {
    await this.unitOfWork.query('delete from account_device where last_sign_in_at <= $1', [this.oldest()]);
  }

  private async isOurs(device: string): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from account_device where token_hash = $1 limit 1', [hashSecret(device)]);
    return rows.length === 1;
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - DEVICE_DAYS * 86_400_000);
  }
}
