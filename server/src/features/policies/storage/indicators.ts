import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { decimal } from '../domain/decimal.js';
import type { Indicator, IndicatorId, PolicyId } from '../domain/policy.js';

interface Row extends Omit<Indicator, 'baseline' | 'target'> {
  readonly baselineValue: string | null;
  readonly baselineOn: CivilDate | null;
  readonly targetValue: string;
  readonly targetOn: CivilDate;
}

/** An indicator with where it stands: for whoever reports on it. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly policyId: PolicyId;
  readonly policySlug: string;
  readonly policyTitle: string;
  readonly measureCode: string;
  readonly measureTitle: string;
  readonly departmentId: DepartmentId;
}

type PlacedRow = Row & Omit<PlacedIndicator, 'indicator'>;

const COLUMNS = `i.id, i.measure_id as "measureId", i.name, i.unit, i.direction, i.baseline_value as "baselineValue",
                 i.baseline_on as "baselineOn", i.target_value as "targetValue", i.target_on as "targetOn"`;
const PLACE = `p.id as "policyId", p.slug as "policySlug", p.title_bg as "policyTitle", m.code as "measureCode", m.title as "measureTitle",
               m.department_id as "departmentId"`;
const FROM = 'policy_indicator i join policy_measure m on m.id = i.measure_id join policy p on p.id = m.policy_id';

/** Rows of `policy_indicator`. */
@Injectable()
export class Indicators {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ofPolicy(policyId: PolicyId): Promise<Indicator[]> {
    const rows = await this.unitOfWork.query<Row>(`select ${COLUMNS} from ${FROM} where p.id = $1 order by i.id`, [policyId]);
    return rows.map(indicatorOf);
  }

  /** Those of published documents for which one of the departments answers. */
  async ofDepartments(departments: readonly DepartmentId[]): Promise<PlacedIndicator[]> {
    const rows = await this.unitOfWork.query<PlacedRow>(
      `select ${COLUMNS}, ${PLACE} from ${FROM} where p.published_at is not null and m.department_id = any($1::uuid[]) order by i.target_on, i.id`,
      [[...departments]],
    );
    return rows.map(placedOf);
  }

  /** One of a published document, held until the transaction ends, so that two who record come one after the other. */
  async lock(id: string): Promise<PlacedIndicator | null> {
    const [row] = await this.unitOfWork.query<PlacedRow>(
      `select ${COLUMNS}, ${PLACE} from ${FROM} where i.id = $1 and p.published_at is not null for update of i`,
      [id],
    );
    return row ? placedOf(row) : null;
  }

  async insert(indicators: readonly Indicator[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into policy_indicator (id, measure_id, name, unit, baseline_value, baseline_on, target_value, target_on, direction)
       select * from jsonb_to_recordset($1::jsonb) as i (id uuid, measure_id uuid, name text, unit text, baseline_value numeric,
              baseline_on date, target_value numeric, target_on date, direction text)`,
      [JSON.stringify(indicators.map(recordOf))],
    );
  }

  async update({ id, name, unit, baseline, target, direction }: Indicator): Promise<void> {
    await this.unitOfWork.query(
      `update policy_indicator set name = $2, unit = $3, baseline_value = $4, baseline_on = $5, target_value = $6, target_on = $7, direction = $8
        where id = $1`,
      [id, name, unit, baseline?.value ?? null, baseline?.on ?? null, target.value, target.on, direction],
    );
  }

  /** Whether anything was recorded for it. */
  async hasValues(id: IndicatorId): Promise<boolean> {
    // Holds the row, as one who records does: the unit does not change under a value that is on its way.
    await this.unitOfWork.query('select 1 from policy_indicator where id = $1 for update', [id]);
    const [row] = await this.unitOfWork.query<{ any: boolean }>(
      'select exists (select 1 from policy_indicator_value where indicator_id = $1) as any',
      [id],
    );
    return row?.any ?? false;
  }
}

const indicatorOf = ({ id, measureId, name, unit, direction, baselineValue, baselineOn, targetValue, targetOn }: Row): Indicator => ({
  ...{ id, measureId, name, unit, direction },
  baseline: baselineValue === null || baselineOn === null ? null : { value: decimal(baselineValue), on: baselineOn },
  target: { value: decimal(targetValue), on: targetOn },
});

const placedOf = (row: PlacedRow): PlacedIndicator => ({
  indicator: indicatorOf(row),
  ...{ policyId: row.policyId, policySlug: row.policySlug, policyTitle: row.policyTitle },
  ...{ measureCode: row.measureCode, measureTitle: row.measureTitle, departmentId: row.departmentId },
});

const recordOf = ({ id, measureId, name, unit, baseline, target, direction }: Indicator): object => ({
  ...{ id, measure_id: measureId, name, unit, direction, target_value: target.value, target_on: target.on },
  ...{ baseline_value: baseline?.value ?? null, baseline_on: baseline?.on ?? null },
});
