import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { desk } from '../../moderation/index.js';
import { Cases } from '../../submissions/index.js';
import type { QueueClaim } from '../http/queue.dto.js';
import { ClaimsReader } from '../reads/claims-reader.js';
import { claimOf } from '../reads/queue-reader.js';

/** Takes a case in hand and tells whose it is, by name. */
@Injectable()
export class ClaimCases {
  constructor(
    private readonly claiming: desk.ClaimCase,
    private readonly reader: ClaimsReader,
    private readonly cases: Cases,
  ) {}

  async take(number: CaseNumber, staff: StaffActor, takesOver: boolean): Promise<QueueClaim> {
    const { id } = await this.cases.open(number, staff, 'claim');
    const claim = await this.claiming.run(number, staff, takesOver);
    const named = claimOf(await this.reader.one(id, claim, staff));
    if (!named) throw new Error('A claim that was made has an owner');
    return named;
  }

  release(number: CaseNumber, staff: StaffActor): Promise<void> {
    return this.claiming.release(number, staff);
  }
}
