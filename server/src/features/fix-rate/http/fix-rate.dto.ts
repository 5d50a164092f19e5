import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField } from '../../../platform/http/fields/field.js';
import { type Division, DIVISIONS } from '../domain/promised.js';
import type { Figures } from '../reads/fix-rate.js';

export class FixRateQuery {
  @ChoiceField(DIVISIONS, { optional: true, enumName: 'FixRateDivision', description: 'By what to divide; by department unless told.' })
  readonly by?: Division;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of names and errors.' }) readonly lang?: string;
}

const COUNT = { type: 'integer', minimum: 0 } as const;

/**
 * Counts of public answers that promise or report something (accepted, partly accepted, already done), of the commitments of other answers,
 * and of measures of public policies.
 */
export class FixRateFigures implements Figures {
  @ApiProperty(COUNT) readonly promised!: number;
  @ApiProperty({ ...COUNT, description: 'Those of which the author of the case or a monitor said anything; never fewer than 5.' })
  readonly spoken!: number;
  @ApiProperty({
    ...COUNT,
    description: 'Those of which the author says „yes“, or the newest word of a monitor is „complete“. The municipality has no say.',
  })
  readonly confirmed!: number;
  @ApiProperty({ ...COUNT, description: 'Those of which nobody but the municipality has said anything yet: promised less spoken.' })
  readonly silent!: number;
  @ApiProperty({ type: Number, minimum: 0, maximum: 1, description: 'Confirmed of spoken.' }) readonly share!: number;
}

const LEFT_OUT = 'Null where fewer than 5 were spoken of, or where the figures would tell those of such a group.';

export class FixRateGroup {
  @ApiProperty({
    type: String,
    description: 'A topic (`measures` for measures of policies, which have none), the slug of a department, or a quarter of Europe/Sofia.',
    example: '2026-Q4',
  })
  readonly key!: string;
  @ApiProperty({ type: String }) readonly nameBg!: string;
  @ApiProperty({ type: String }) readonly nameEn!: string;
  @ApiProperty({ type: FixRateFigures, nullable: true, description: LEFT_OUT }) readonly figures!: FixRateFigures | null;
}

export class FixRatePage {
  @ApiProperty({ enum: [...DIVISIONS], enumName: 'FixRateDivision' }) readonly by!: Division;
  @ApiProperty({ type: String, format: 'date', description: 'The day of the figures, Europe/Sofia.' }) readonly asOf!: CivilDate;
  @ApiProperty({ type: FixRateFigures, nullable: true, description: LEFT_OUT }) readonly total!: FixRateFigures | null;
  @ApiProperty({ type: [FixRateGroup], description: 'Only groups with something promised in them; quarters with the newest first.' })
  readonly groups!: FixRateGroup[];
}
