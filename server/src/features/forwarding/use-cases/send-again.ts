import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { forwardings } from '../../moderation/index.js';
import { Cases } from '../../submissions/index.js';
import { isUnderWay } from '../domain/delivery.js';
import { letterDue } from '../domain/forwarding-events.js';
import { ADDRESS_CHANGED, DELIVERY_UNDER_WAY, NO_ADDRESS_OF_AUTHORITY } from '../domain/forwarding-problems.js';
import { Deliveries } from '../storage/deliveries.js';
import { StandingForwarding } from './standing-forwarding.js';

/**
 * Sends the letter once more, to the address that the directory has today, which has to be the one that whoever asks for it read; the authority has to
 * be one to which the case could go today. 409, 422. Two at once: the second gets 409 `delivery-under-way`.
 */
@Injectable()
export class SendAgain {
  constructor(
    private readonly cases: Cases,
    private readonly standing: StandingForwarding,
    private readonly receiving: forwardings.ReceivingAuthority,
    private readonly deliveries: Deliveries,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, staff: StaffActor, address: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'forward');
      const { record, authority } = await this.standing.final(submission);
      const { email } = this.receiving.named(authority.slug, submission);
      if (email === null) fail(NO_ADDRESS_OF_AUTHORITY);
      if (email !== address) fail(ADDRESS_CHANGED);
      if ((await this.deliveries.of(record.id)).some(({ state }) => isUnderWay(state))) fail(DELIVERY_UNDER_WAY);
      const id = newId();
      await this.deliveries.byMail(id, record.id, email, this.clock.now());
      await this.outbox.append(letterDue(id));
      const changes = { forwarding: record.id, delivery: id };
      await this.audit.append(staff, { action: 'case.letter_resent', subjectType: 'submission', subjectId: submission.id, changes });
    });
  }
}
