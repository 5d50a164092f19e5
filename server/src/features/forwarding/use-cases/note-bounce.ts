import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DeliveryFailure } from '../../../platform/mail/delivery-report.js';
import { DELIVERY_TABLE } from '../domain/delivery.js';
import { Deliveries } from '../storage/deliveries.js';

/** A server took a letter to an authority, and a report says later that it did not arrive: staff read so at the case. */
@Injectable()
export class NoteBounce {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** False for a letter that is none of these, or of which it was noted before. */
  run({ messageId, code, smtpStatus }: DeliveryFailure): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const delivery = await this.deliveries.lockByMessageId(messageId);
      const state = delivery && DELIVERY_TABLE[delivery.state].bounce;
      if (!delivery || !state) return false;
      await this.deliveries.step(delivery.id, { ...delivery, state, smtpStatus, endedAt: this.clock.now() });
      const changes = { delivery: delivery.id, state, code };
      await this.audit.append(SYSTEM, { action: 'mail.undelivered', subjectType: 'submission', subjectId: delivery.submissionId, changes });
      return true;
    });
  }
}
