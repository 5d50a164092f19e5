import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { faultsOfConclusion } from '../domain/conclusion.js';
import type { Conclusion } from '../domain/consultation.js';
import { consultationEvents } from '../domain/consultation-events.js';
import { CONSULTATION_UNFINISHED, unfinishedWords } from '../domain/consultation-problems.js';
import { Consultations } from '../storage/consultations.js';
import { Proposals } from '../storage/proposals.js';
import { ConsultationChanges, type ConsultationRef, refuse } from './consultation-changes.js';

/** Ends a consultation whose table is complete, with the act or without one (ЗНА чл. 26, ал. 5). 404, 409, 412, 422. */
@Injectable()
export class ConcludeConsultation {
  constructor(
    private readonly changes: ConsultationChanges,
    private readonly consultations: Consultations,
    private readonly proposals: Proposals,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, ref: ConsultationRef, conclusion: Conclusion): Promise<void> {
    return this.changes.run('conclude', ref, async ({ id, slug, closesOn }) => {
      const now = this.clock.now();
      const left = await this.proposals.unfinished(id);
      if (left.waiting + left.undecided > 0) fail(CONSULTATION_UNFINISHED, { detail: unfinishedWords(left) });
      refuse(faultsOfConclusion(conclusion, closesOn, civilDateIn(now)));
      await this.consultations.conclude({ id, concludedAt: now, conclusion });
      await this.changes.record(actor, 'consultation.concluded', { id }, { ...conclusion });
      await this.outbox.append({ type: consultationEvents.concluded, subjectType: 'consultation', subjectId: id, payload: { slug } });
    });
  }
}
