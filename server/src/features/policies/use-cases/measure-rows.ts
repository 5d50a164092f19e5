import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { ImportPlan } from '../domain/import-plan.js';
import type { Indicator, IndicatorId, Measure, MeasureId, Policy } from '../domain/policy.js';
import { policyEvents } from '../domain/policy-events.js';
import { IMPORT_OUTDATED } from '../domain/policy-problems.js';
import { Indicators } from '../storage/indicators.js';
import { Measures } from '../storage/measures.js';
import { Policies } from '../storage/policies.js';

/** Writes what was planned, and tells of it. */
@Injectable()
export class MeasureRows {
  constructor(
    private readonly policies: Policies,
    private readonly measures: Measures,
    private readonly indicators: Indicators,
    private readonly outbox: Outbox,
  ) {}

  async write(policy: Policy, plan: ImportPlan, existing: readonly Measure[]): Promise<void> {
    const ids = new Map(existing.map(({ code, id }) => [code, id]));
    for (const { code } of plan.measures) ids.set(code, newId() as MeasureId);
    const idOf = (code: string): MeasureId => ids.get(code) ?? fail(IMPORT_OUTDATED);
    const measures = plan.measures.map(({ parentCode, code, title, description, departmentId, dueOn, budget }): Measure => {
      return {
        id: idOf(code),
        parentId: parentCode === null ? null : idOf(parentCode),
        code,
        title,
        description,
        departmentId,
        dueOn,
        budget,
      };
    });
    const indicators = plan.indicators.map(({ code, name, unit, baseline, target, direction }): Indicator => {
      return { id: newId() as IndicatorId, measureId: idOf(code), name, unit, baseline, target, direction };
    });
    await this.measures.insert(policy.id, measures);
    await this.indicators.insert(indicators);
    await this.policies.touch(policy.id);
    const payload = { measures: measures.length, indicators: indicators.length };
    await this.outbox.append({ type: policyEvents.measuresImported, subjectType: 'policy', subjectId: policy.id, payload });
  }
}
