import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { actingFor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FORBIDDEN, NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { MEASUREMENT, readDecimal } from '../domain/decimal.js';
import { faultsOfValue, valuesInForce } from '../domain/indicator-values.js';
import type { IndicatorValue } from '../domain/policy.js';
import { mayReport } from '../domain/policy-access.js';
import { policyEvents } from '../domain/policy-events.js';
import { policyFault, VALUE_CORRECTED } from '../domain/policy-problems.js';
import { IndicatorValues } from '../storage/indicator-values.js';
import { Indicators, type PlacedIndicator } from '../storage/indicators.js';
import { refuse } from './policy-changes.js';

export interface AskedValue {
  readonly value: string;
  readonly unit: string;
  readonly on: CivilDate;
  readonly sourceText: string;
  readonly sourceUrl: string | null;
}

/** The value whose place another one takes, and why. */
export interface Correction {
  readonly valueId: string;
  readonly reason: string;
}

/** The department that answers for the measure records what was measured, or corrects it by another entry. 403, 404, 409, 422. */
@Injectable()
export class RecordValue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: Indicators,
    private readonly values: IndicatorValues,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, indicatorId: string, asked: AskedValue, correction: Correction | null): Promise<PlacedIndicator> {
    return this.unitOfWork.run(async () => {
      const placed = (await this.indicators.lock(indicatorId)) ?? fail(NOT_FOUND);
      if (!mayReport(actor, placed.departmentId)) fail(FORBIDDEN);
      const { indicator } = placed;
      const kept = await this.values.of([indicator.id]);
      if (correction !== null) requireInForce(kept, correction.valueId);
      const now = this.clock.now();
      const read = readDecimal(asked.value, MEASUREMENT);
      if (!read.ok) return refuse([policyFault('/value', read.fault)]) as never;
      const corrected = correction?.valueId ?? null;
      const details = { ...asked, value: read.value };
      refuse(faultsOfValue(details, indicator, kept, { today: civilDateIn(now), corrected }));
      const value: IndicatorValue = {
        ...{ ...details, id: newId(), indicatorId: indicator.id, supersedesId: corrected, reason: correction?.reason ?? null },
        ...{ recordedAt: now, recordedBy: actor.accountId },
      };
      await this.values.insert(value);
      await this.tell(actor, placed, value);
      return placed;
    });
  }

  private async tell(actor: StaffActor, { policyId, indicator, departmentId }: PlacedIndicator, value: IndicatorValue): Promise<void> {
    const { on, value: number, supersedesId, reason } = value;
    await this.audit.append(actor, {
      action: supersedesId === null ? 'indicator.value_recorded' : 'indicator.value_corrected',
      ...{ subjectType: 'indicator', subjectId: indicator.id, actingFor: actingFor(actor, departmentId) },
      changes: { indicator: indicator.name, on, value: number, ...(supersedesId === null ? {} : { supersedesId, reason }) },
    });
    const payload = { policyId, measureId: indicator.measureId, on };
    await this.outbox.append({ type: policyEvents.valueRecorded, subjectType: 'indicator', subjectId: indicator.id, payload });
  }
}

function requireInForce(kept: readonly IndicatorValue[], id: string): void {
  if (!kept.some((value) => value.id === id)) fail(NOT_FOUND);
  if (!valuesInForce(kept).some((value) => value.id === id)) fail(VALUE_CORRECTED);
}
