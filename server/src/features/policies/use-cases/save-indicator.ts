import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { newId } from '../../../platform/crypto/random.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Decimal, decimal, MEASUREMENT, readDecimal } from '../domain/decimal.js';
import type { Direction, Indicator, IndicatorDetails, IndicatorId } from '../domain/policy.js';
import { policyFault } from '../domain/policy-problems.js';
import { faultsOfIndicator, type IndicatorFault } from '../domain/policy-rules.js';
import { Indicators } from '../storage/indicators.js';
import { Measures } from '../storage/measures.js';
import { PolicyChanges, type PolicyRef, refuse } from './policy-changes.js';

export interface AskedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly baselineValue: string | null;
  readonly baselineOn: CivilDate | null;
  readonly targetValue: string;
  readonly targetOn: CivilDate;
}

const FIELDS = ['name', 'unit', 'baseline', 'target', 'direction'] as const satisfies (keyof Indicator)[];
const POINTERS: Readonly<Record<IndicatorFault['field'], string>> = { name: '/name', target: '/targetValue', targetOn: '/targetOn' };

/** Adds an indicator to a measure, or changes one; its unit stays once something was recorded in it. 404, 412, 422. */
@Injectable()
export class SaveIndicator {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly measures: Measures,
    private readonly indicators: Indicators,
  ) {}

  add(actor: StaffActor, ref: PolicyRef, code: string, asked: AskedIndicator): Promise<void> {
    return this.changes.run(ref, async (policy) => {
      const measure = (await this.measures.ofPolicy(policy.id)).find((each) => each.code === code) ?? fail(NOT_FOUND);
      const others = (await this.indicators.ofPolicy(policy.id)).filter(({ measureId }) => measureId === measure.id);
      const indicator: Indicator = { ...judge(asked, others), id: newId() as IndicatorId, measureId: measure.id };
      await this.indicators.insert([indicator]);
      await this.changes.measureChanged(actor, policy, 'policy.indicator_added', measure, { indicator: indicator.name });
    });
  }

  change(actor: StaffActor, ref: PolicyRef, id: string, asked: AskedIndicator): Promise<void> {
    return this.changes.run(ref, async (policy) => {
      const all = await this.indicators.ofPolicy(policy.id);
      const before = all.find((indicator) => indicator.id === id) ?? fail(NOT_FOUND);
      const measure = (await this.measures.ofPolicy(policy.id)).find((each) => each.id === before.measureId) ?? fail(NOT_FOUND);
      const others = all.filter(({ measureId, id: other }) => measureId === before.measureId && other !== id);
      const indicator: Indicator = { ...before, ...judge(asked, others) };
      if (indicator.unit !== before.unit && (await this.indicators.hasValues(before.id))) refuse([policyFault('/unit', 'unit_in_use')]);
      await this.indicators.update(indicator);
      const changed = fieldChanges<Indicator>(before, indicator, FIELDS);
      await this.changes.measureChanged(actor, policy, 'policy.indicator_changed', measure, changed);
    });
  }
}

function judge(asked: AskedIndicator, others: readonly Indicator[]): IndicatorDetails {
  const { name, unit, direction, baselineValue, baselineOn, targetValue, targetOn } = asked;
  const faults: FieldError[] = [];
  const number = (text: string, pointer: string): Decimal => {
    const read = readDecimal(text, MEASUREMENT);
    if (!read.ok) faults.push(policyFault(pointer, read.fault));
    return read.ok ? read.value : decimal('0');
  };
  const target = { value: number(targetValue, '/targetValue'), on: targetOn };
  const baseline =
    baselineValue === null || baselineOn === null ? null : { value: number(baselineValue, '/baselineValue'), on: baselineOn };
  if ((baselineValue === null) !== (baselineOn === null)) {
    faults.push(policyFault(baselineValue === null ? '/baselineValue' : '/baselineOn', 'half_baseline'));
  }
  refuse(faults);
  const indicator = { name, unit, direction, target, baseline };
  const names = others.map((other) => other.name);
  refuse(faultsOfIndicator(indicator, names).map(({ field, code }) => policyFault(POINTERS[field], code)));
  return indicator;
}
