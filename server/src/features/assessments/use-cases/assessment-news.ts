import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { type Commitment, commitmentEvents } from '../../commitments/index.js';
import type { Organisation } from '../../monitors/index.js';
import type { Assessment } from '../domain/assessment.js';

/** Tells of a new entry, in its transaction: the trail of who did it, and whoever wants to know. */
@Injectable()
export class AssessmentNews {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async assessed(actor: StaffActor, { id, number }: Commitment, assessment: Assessment, organisation: Organisation): Promise<void> {
    const { id: assessmentId, step, method, confidence } = assessment;
    const changes = { number, organisation: organisation.slug, assessmentId, step, method, confidence };
    await this.audit.append(actor, { action: 'commitment.assessed', subjectType: 'commitment', subjectId: id, changes });
    const payload = { number, assessmentId, organisationId: organisation.id, step, replyUntil: assessment.replyUntil };
    await this.outbox.append({ type: commitmentEvents.assessed, subjectType: 'commitment', subjectId: id, payload });
  }

  async replied(actor: StaffActor, { id, number, departmentId }: Commitment, assessment: Assessment): Promise<void> {
    const { id: assessmentId, organisationId } = assessment;
    await this.audit.append(actor, {
      ...{ action: 'commitment.replied', subjectType: 'commitment', subjectId: id, changes: { number, assessmentId } },
      actingFor: actingFor(actor, departmentId),
    });
    const payload = { number, assessmentId, organisationId };
    await this.outbox.append({ type: commitmentEvents.replied, subjectType: 'commitment', subjectId: id, payload });
  }
}
