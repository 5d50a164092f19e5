import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { consultationEvents } from '../domain/consultation-events.js';
import { CONSULTATION_EMPTY } from '../domain/consultation-problems.js';
import { faultsOfPeriod, faultsOfPublishing } from '../domain/period.js';
import { Consultations } from '../storage/consultations.js';
import { ConsultationChanges, type ConsultationRef, refuse } from './consultation-changes.js';

/** Lets everybody read the draft act. From here on neither it nor the period changes. 404, 409, 412, 422. */
@Injectable()
export class PublishConsultation {
  constructor(
    private readonly changes: ConsultationChanges,
    private readonly consultations: Consultations,
    private readonly calendar: WorkCalendar,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, ref: ConsultationRef): Promise<void> {
    return this.changes.run('publish', ref, async (consultation) => {
      const now = this.clock.now();
      if (consultation.articles.length === 0) fail(CONSULTATION_EMPTY);
      // The calendar may have changed since it was typed in.
      refuse([...faultsOfPublishing(consultation, civilDateIn(now)), ...faultsOfPeriod(consultation, this.calendar.exceptions)]);
      await this.consultations.publish(consultation.id, now);
      const { slug, opensOn, closesOn, id } = consultation;
      await this.changes.record(actor, 'consultation.published', consultation, { slug, opensOn, closesOn });
      await this.outbox.append({ type: consultationEvents.published, subjectType: 'consultation', subjectId: id, payload: { slug } });
    });
  }
}
