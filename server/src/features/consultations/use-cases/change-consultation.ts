import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import type { Consultation } from '../domain/consultation.js';
import { Consultations } from '../storage/consultations.js';
import { ConsultationChanges, type ConsultationRef } from './consultation-changes.js';
import { type AskedConsultation, ConsultationJudge } from './consultation-judge.js';

const FIELDS = [
  ...(['titleBg', 'titleEn', 'body', 'departmentId', 'reasons', 'opensOn', 'closesOn', 'shortReason', 'articles'] as const),
] satisfies (keyof Consultation)[];

/** Changes a draft; what is published stays as people read it. 404, 409, 412, 422. */
@Injectable()
export class ChangeConsultation {
  constructor(
    private readonly changes: ConsultationChanges,
    private readonly consultations: Consultations,
    private readonly judge: ConsultationJudge,
  ) {}

  run(actor: StaffActor, ref: ConsultationRef, asked: AskedConsultation): Promise<void> {
    return this.changes.run('change', ref, async (before) => {
      const after = { ...before, ...this.judge.judge(asked) };
      const { articles, ...changed } = fieldChanges<Consultation>(before, after, FIELDS);
      if (articles === undefined && Object.keys(changed).length === 0) return;
      await this.consultations.update(after);
      // A whole act, twice, would drown the trail.
      await this.changes.record(actor, 'consultation.changed', after, {
        ...changed,
        ...(articles === undefined ? {} : { articles: { old: before.articles.length, new: after.articles.length } }),
      });
    });
  }
}
