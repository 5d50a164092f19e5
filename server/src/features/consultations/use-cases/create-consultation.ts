import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Consultation, ConsultationId } from '../domain/consultation.js';
import { consultationFault } from '../domain/consultation-problems.js';
import { Consultations } from '../storage/consultations.js';
import { ConsultationChanges, refuse } from './consultation-changes.js';
import { type AskedConsultation, ConsultationJudge } from './consultation-judge.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Begins a consultation, as a draft that only administrators see. 422. */
@Injectable()
export class CreateConsultation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: Consultations,
    private readonly changes: ConsultationChanges,
    private readonly judge: ConsultationJudge,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, slug: string, asked: AskedConsultation): Promise<Consultation> {
    return this.unitOfWork.run(async () => {
      if (!SLUG.test(slug)) refuse([consultationFault('/slug', 'not_a_slug')]);
      const details = this.judge.judge(asked);
      const consultation: Consultation = {
        ...{ ...details, id: newId() as ConsultationId, slug, version: 1, createdAt: this.clock.now(), createdBy: actor.accountId },
        ...{ publishedAt: null, concludedAt: null, conclusion: null },
      };
      if (!(await this.consultations.insert(consultation))) refuse([consultationFault('/slug', 'slug_taken')]);
      await this.changes.record(actor, 'consultation.added', consultation, { slug, body: details.body, articles: details.articles.length });
      return consultation;
    });
  }
}
