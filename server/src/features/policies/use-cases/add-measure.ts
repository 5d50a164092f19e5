import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { newId } from '../../../platform/crypto/random.js';
import type { MeasureId } from '../domain/policy.js';
import { Measures } from '../storage/measures.js';
import { type AskedMeasure, MeasureJudge } from './measure-judge.js';
import { PolicyChanges, type PolicyRef } from './policy-changes.js';

/** Adds a measure to a document. 404, 412, 422. */
@Injectable()
export class AddMeasure {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly measures: Measures,
    private readonly judge: MeasureJudge,
  ) {}

  run(actor: StaffActor, ref: PolicyRef, asked: AskedMeasure): Promise<void> {
    return this.changes.run(ref, async (policy) => {
      const others = await this.measures.ofPolicy(policy.id);
      const measure = this.judge.judge(asked, newId() as MeasureId, null, policy, others);
      await this.measures.insert(policy.id, [measure]);
      await this.changes.measureChanged(actor, policy, 'policy.measure_added', measure, { title: measure.title });
    });
  }
}
