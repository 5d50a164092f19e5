import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { CommitmentSummary, steps } from '../../commitments/index.js';
import { MonitorName } from '../../monitors/index.js';

export const MONITORING_FILTERS = ['unassessed', 'disagreement', 'overdue'] as const;
/** What a monitor looks for: what their organisation has not assessed yet, where the two voices differ, what is late. */
export type MonitoringFilter = (typeof MONITORING_FILTERS)[number];

export class MonitoringQuery {
  @ChoiceField(MONITORING_FILTERS, { optional: true, enumName: 'MonitoringFilter' }) only?: MonitoringFilter;
  @LineField({ min: 0, max: 200, optional: true, description: 'Words of the title in any form, or the number.' }) q?: string;
  @LineField({ max: 40, optional: true, description: 'Cursor of the next page, from `Link`.' }) after?: string;
  @QueryNumberField({ min: 1, max: 50, optional: true }) limit?: number;
}

/** The newest word of an organisation. */
export class OwnStand {
  @ApiProperty({ enum: [...steps.ASSESSED_STEPS], enumName: 'AssessedStep' }) readonly step!: steps.AssessedStep;
  @ApiProperty({ type: String, format: 'date', description: 'Europe/Sofia.' }) readonly on!: CivilDate;
}

export class MonitoredCommitment extends CommitmentSummary {
  @ApiProperty({ type: OwnStand, nullable: true, description: 'Of the organisation that asks.' }) readonly own!: OwnStand | null;
}

export class MonitoringListDto {
  @ApiProperty({ type: [MonitoredCommitment], description: 'The earliest last day first.' }) readonly items!: MonitoredCommitment[];
}

export class OwnMonitor {
  @ApiProperty({ type: MonitorName, nullable: true, description: 'Null when the account speaks for none today.' })
  readonly organisation!: MonitorName | null;
}
