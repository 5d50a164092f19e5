import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { Measure } from '../domain/policy.js';
import { Measures } from '../storage/measures.js';
import { type AskedMeasure, MeasureJudge } from './measure-judge.js';
import { PolicyChanges, type PolicyRef } from './policy-changes.js';

const FIELDS = ['code', 'title', 'description', 'parentId', 'departmentId', 'dueOn', 'budget'] as const satisfies (keyof Measure)[];

/** Changes a measure, or moves it with all its parts below another one. 404, 412, 422. */
@Injectable()
export class ChangeMeasure {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly measures: Measures,
    private readonly judge: MeasureJudge,
  ) {}

  run(actor: StaffActor, ref: PolicyRef, code: string, asked: AskedMeasure): Promise<void> {
    return this.changes.run(ref, async (policy) => {
      const all = await this.measures.ofPolicy(policy.id);
      const before = all.find((measure) => measure.code === code) ?? fail(NOT_FOUND);
      const measure = this.judge.judge(asked, before.id, before, policy, all);
      await this.measures.update(measure);
      await this.changes.measureChanged(actor, policy, 'policy.measure_changed', measure, fieldChanges<Measure>(before, measure, FIELDS));
    });
  }
}
