import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Proof } from '../domain/challenge.js';

/** Rows of `spent_proof`: what programs have proved with, until it would be too old anyway. */
@Injectable()
export class SpentProofs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** False when it was spent before. In the transaction of what it pays for: if that fails, the proof is still good. */
  async spend({ nonce, expires }: Proof): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      'insert into spent_proof (nonce, expires_at) values ($1, to_timestamp($2)) on conflict do nothing returning 1',
      [nonce, expires],
    );
    return rows.length === 1;
  }

  async eraseExpired(): Promise<void> {
    await this.unitOfWork.query('delete from spent_proof where expires_at <= $1', [this.clock.now()]);
  }
}
