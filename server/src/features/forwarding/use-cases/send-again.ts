import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { Cases } from '../../submissions/index.js';
import { isUnderWay } from '../domain/delivery.js';
import { letterDue } from '../domain/forwarding-events.js';
import { DELIVERY_UNDER_WAY, NO_ADDRESS_OF_AUTHORITY } from '../domain/forwarding-problems.js';
import { Deliveries } from '../storage/deliveries.js';
import { StandingForwarding } from './standing-forwarding.js';

/** Sends the letter once more, to the address that the directory has today. Two at once: the second gets 409 `delivery-under-way`. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly cases: Cases,
    private readonly standing: StandingForwarding,
    private readonly deliveries: Deliveries,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, staff: StaffActor): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'forward');
      const { record, authority } = await this.standing.final(submission);
      if (authority.email === null) fail(NO_ADDRESS_OF_AUTHORITY);
      if ((await this.deliveries.of(record.id)).some(({ state }) => isUnderWay(state))) fail(DELIVERY_UNDER_WAY);
      const id = newId();
      await this.deliveries.byMail(id, record.id, authority.email, this.clock.now());
      await this.outbox.append(letterDue(id));
    });
  }
}
