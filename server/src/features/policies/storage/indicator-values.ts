import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { decimal } from '../domain/decimal.js';
import type { IndicatorId, IndicatorValue } from '../domain/policy.js';

type Row = Omit<IndicatorValue, 'value'> & { readonly value: string };

const COLUMNS = `v.id, v.indicator_id as "indicatorId", v.measured_on as "on", v.value, v.unit, v.source_text as "sourceText",
                 v.source_url as "sourceUrl", v.supersedes_id as "supersedesId", v.reason, v.recorded_at as "recordedAt",
                 v.recorded_by as "recordedBy"`;

/** Rows of `policy_indicator_value`: they are only ever added. */
@Injectable()
export class IndicatorValues {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All that was recorded for them, corrected ones too; the earliest day first. */
  async of(indicators: readonly IndicatorId[]): Promise<IndicatorValue[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select ${COLUMNS} from policy_indicator_value v where v.indicator_id = any($1::uuid[]) order by v.measured_on, v.recorded_at, v.id`,
      [[...indicators]],
    );
    return rows.map((row) => ({ ...row, value: decimal(row.value) }));
  }

  async insert(value: IndicatorValue): Promise<void> {
    const { id, indicatorId, on, value: number, unit, sourceText, sourceUrl, supersedesId, reason, recordedAt, recordedBy } = value;
    await this.unitOfWork.query(
      `insert into policy_indicator_value
         (id, indicator_id, measured_on, value, unit, source_text, source_url, supersedes_id, reason, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, indicatorId, on, number, unit, sourceText, sourceUrl, supersedesId, reason, recordedAt, recordedBy],
    );
  }
}
