import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { type FieldError, fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { INVALID, NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { Consultation } from '../domain/consultation.js';
import { CONSULTATION_STEP } from '../domain/consultation-problems.js';
import { type ConsultationStep, isPossible, statusOn } from '../domain/consultation-status.js';
import { Consultations } from '../storage/consultations.js';

/** Whose consultation is changed, and which version of it they saw. */
export interface ConsultationRef {
  readonly slug: string;
  readonly ifMatch: string | undefined;
}

/** How every step of a consultation goes: one after another, where it is possible, on the version that was seen, in one transaction. */
@Injectable()
export class ConsultationChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: Consultations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** 404, 409 where the step is not possible now, 412. */
  run<T>(step: ConsultationStep, { slug, ifMatch }: ConsultationRef, work: (consultation: Consultation) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      const consultation = (await this.consultations.lock(slug)) ?? fail(NOT_FOUND);
      requireMatch(ifMatch, consultation.version);
      this.requireStep(step, consultation);
      return work(consultation);
    });
  }

  /** 409 unless the step is possible today. */
  requireStep(step: ConsultationStep, consultation: Omit<Consultation, 'articles'>): void {
    if (!isPossible(step, statusOn(consultation, civilDateIn(this.clock.now())))) fail(CONSULTATION_STEP);
  }

  async record(
    actor: StaffActor,
    action: string,
    { id }: Pick<Consultation, 'id'>,
    changes: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.append(actor, { action, subjectType: 'consultation', subjectId: id, changes });
  }
}

/** Ends the change with 422 when something is wrong with it. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
