import { ApiProperty } from '@nestjs/swagger';
import type { steps } from '../../commitments/index.js';

const COUNT = { type: 'integer', minimum: 0 } as const;

/** Commitments by the newest word of the organisation on each. */
export class StepCounts implements Record<steps.AssessedStep, number> {
  @ApiProperty(COUNT) readonly no_evidence!: number;
  @ApiProperty(COUNT) readonly not_started!: number;
  @ApiProperty(COUNT) readonly limited!: number;
  @ApiProperty(COUNT) readonly substantial!: number;
  @ApiProperty(COUNT) readonly complete!: number;
}

export class MonitorFindings {
  @ApiProperty({ type: String, example: 'centar-za-prozrachnost' }) readonly slug!: string;
  @ApiProperty({ type: StepCounts }) readonly steps!: StepCounts;
}

export class MonitorFindingsList {
  @ApiProperty({ type: [MonitorFindings], description: 'Of the organisations that have assessed anything.' })
  readonly items!: MonitorFindings[];
}
