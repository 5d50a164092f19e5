import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, LineField } from '../../../platform/http/fields/field.js';
import { FixRateFigures } from '../../fix-rate/index.js';
import type { AnswerTimes, Figures } from '../domain/tables.js';
import { type Division, DIVISIONS } from '../domain/tally.js';

export class StatisticsQuery {
  @LineField({
    ...{ min: 0, max: 7, optional: true, example: '2026-01' },
    description: 'First month of receipt, Europe/Sofia; eleven months before `to` unless told.',
  })
  readonly from?: string;
  @LineField({ min: 0, max: 7, optional: true, description: 'Last month of receipt; the present one unless told.', example: '2026-11' })
  readonly to?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of names and errors.' }) readonly lang?: string;
}

export class StatisticsFileQuery extends StatisticsQuery {
  @ChoiceField(DIVISIONS, { optional: true, enumName: 'StatisticsDivision', description: 'Only this division; all of them unless told.' })
  readonly by?: Division;
}

const COUNT = { type: 'integer', minimum: 0 } as const;
const LEFT_OUT = 'Null where it is computed from fewer than 5, or would tell of such.';

export class StatisticsOutcomes {
  @ApiProperty(COUNT) readonly accepted!: number;
  @ApiProperty(COUNT) readonly partly_accepted!: number;
  @ApiProperty(COUNT) readonly not_accepted!: number;
  @ApiProperty(COUNT) readonly explained!: number;
  @ApiProperty(COUNT) readonly already_done!: number;
}

export class StatisticsVerdicts {
  @ApiProperty(COUNT) readonly yes!: number;
  @ApiProperty(COUNT) readonly partly!: number;
  @ApiProperty(COUNT) readonly no!: number;
}

export class StatisticsTimes implements AnswerTimes {
  @ApiProperty({ ...COUNT, description: 'Answered cases with a term of law; never fewer than 5.' }) readonly counted!: number;
  @ApiProperty({ ...COUNT, description: 'Those whose first answer came on the last day of the term, or before.' }) readonly inTime!: number;
  @ApiProperty({ type: Number, minimum: 0, maximum: 1, description: 'In time of counted.' }) readonly share!: number;
  @ApiProperty({ type: Number, description: 'Median of days from receipt to the first answer.' }) readonly medianDays!: number;
  @ApiProperty({ ...COUNT, description: '90th percentile of these days, by the nearest rank.' }) readonly p90Days!: number;
}

/** Counts of the cases that were received in a period, as far as the public may know of them. */
export class StatisticsFigures implements Figures {
  @ApiProperty({ ...COUNT, description: 'Published or withheld; what is under review is not counted yet.' }) readonly received!: number;
  @ApiProperty({ ...COUNT, description: 'As `/api/v1/submissions` lists them with the same filter.' }) readonly published!: number;
  @ApiProperty({ ...COUNT, description: 'Those with an answer that everybody reads; listed with `outcome=any`.' })
  readonly answered!: number;
  @ApiProperty({ type: StatisticsOutcomes, nullable: true, description: `Of the newest answers. ${LEFT_OUT}` })
  readonly outcomes!: StatisticsOutcomes | null;
  @ApiProperty({ type: StatisticsTimes, nullable: true, description: LEFT_OUT }) readonly times!: StatisticsTimes | null;
  @ApiProperty({ type: StatisticsVerdicts, nullable: true, description: `The newest words of authors on their answers. ${LEFT_OUT}` })
  readonly verdicts!: StatisticsVerdicts | null;
}

export class StatisticsGroup {
  @ApiProperty({
    type: String,
    description: 'A topic, the slug of a department, the EKATTE code of a settlement, or a month; `none` where the public reads no such.',
  })
  readonly key!: string;
  @ApiProperty({ type: String }) readonly nameBg!: string;
  @ApiProperty({ type: String }) readonly nameEn!: string;
  @ApiProperty({ type: StatisticsFigures, nullable: true, description: LEFT_OUT }) readonly figures!: StatisticsFigures | null;
  @ApiProperty({ type: FixRateFigures, nullable: true, description: `Of what was promised in these months. ${LEFT_OUT}` })
  readonly fixRate!: FixRateFigures | null;
}

export class StatisticsPage {
  @ApiProperty({ type: String, format: 'date', description: 'The day of the figures, Europe/Sofia.' }) readonly asOf!: CivilDate;
  @ApiProperty({ type: String, example: '2026-01' }) readonly from!: string;
  @ApiProperty({ type: String, example: '2026-11' }) readonly to!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Month of the first case ever; null before there is one.' })
  readonly firstMonth!: string | null;
  @ApiProperty({ type: StatisticsFigures, nullable: true, description: LEFT_OUT }) readonly total!: StatisticsFigures | null;
  @ApiProperty({ type: FixRateFigures, nullable: true, description: `Of what was promised in these months. ${LEFT_OUT}` })
  readonly fixRate!: FixRateFigures | null;
  @ApiProperty({ type: [StatisticsGroup], description: 'Only groups with a case in them, in each of the divisions.' })
  readonly topics!: StatisticsGroup[];
  @ApiProperty({ type: [StatisticsGroup] }) readonly departments!: StatisticsGroup[];
  @ApiProperty({ type: [StatisticsGroup] }) readonly settlements!: StatisticsGroup[];
  @ApiProperty({ type: [StatisticsGroup], description: 'The oldest first.' }) readonly months!: StatisticsGroup[];
}
