import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Cases } from '../../submissions/index.js';
import { MentionsRepository } from '../storage/mentions.repository.js';

/** Whoever opened a case knows where it names them. 403, 404. */
@Injectable()
export class SeeMentions {
  constructor(
    private readonly cases: Cases,
    private readonly mentions: MentionsRepository,
    private readonly clock: Clock,
  ) {}

  async run(number: CaseNumber, staff: StaffActor): Promise<void> {
    const { id } = await this.cases.open(number, staff, 'read_case');
    await this.mentions.see(id, staff.accountId, this.clock.now());
  }
}
