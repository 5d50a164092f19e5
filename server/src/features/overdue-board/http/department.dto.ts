import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { FixRateFigures } from '../../fix-rate/index.js';
import { PublicListItem } from '../../public-register/index.js';
import { vocabulary } from '../../submissions/index.js';
import { BoardFigures } from './overdue.dto.js';

const optionalText = { type: String, nullable: true } as const;

/** How many of some things are so; `count` is null with fewer than 5 of them, as it would say more of one case than of a department. */
export class SomeOf {
  @ApiProperty({ type: 'integer' }) readonly of!: number;
  @ApiProperty({ type: 'integer', nullable: true }) readonly count!: number | null;
}

/** What came of what the department answered and promised, in the words of others. */
export class DepartmentRecord {
  @ApiProperty({ type: FixRateFigures, nullable: true, description: 'Its line in the fix rate; null where that leaves it out.' })
  readonly confirmed!: FixRateFigures | null;
  @ApiProperty({ type: SomeOf, description: 'Of the public cases that it ever answered, those that were opened again after that.' })
  readonly reopened!: SomeOf;
  @ApiProperty({
    type: SomeOf,
    description: 'Of its commitments on which it and a monitor have both spoken, those on whose progress they do not agree.',
  })
  readonly disagreement!: SomeOf;
}

/** A department, its figures, and the newest of what it does. */
export class DepartmentPage {
  @ApiProperty() readonly slug!: string;
  @ApiProperty() readonly nameBg!: string;
  @ApiProperty() readonly nameEn!: string;
  @ApiProperty(optionalText) readonly email!: string | null;
  @ApiProperty(optionalText) readonly phone!: string | null;
  @ApiProperty() readonly addressBg!: string;
  @ApiProperty() readonly addressEn!: string;
  @ApiProperty() readonly hoursBg!: string;
  @ApiProperty() readonly hoursEn!: string;
  @ApiProperty() readonly headOfficeBg!: string;
  @ApiProperty() readonly headOfficeEn!: string;
  @ApiProperty({ ...optionalText, format: 'date', description: 'From this day on nothing is routed to it.' })
  readonly closedOn!: CivilDate | null;
  @ApiProperty() readonly isClosed!: boolean;
  @ApiProperty({ enum: vocabulary.TOPICS, enumName: 'Topic', isArray: true, description: 'Topics whose cases go to it first.' })
  readonly topics!: vocabulary.Topic[];
  @ApiProperty({ format: 'date', description: 'The day of the figures, Europe/Sofia.' }) readonly asOf!: string;
  @ApiProperty({ format: 'date', description: 'First day of the answers that count.' }) readonly answeredSince!: string;
  @ApiProperty({ type: BoardFigures }) readonly figures!: BoardFigures;
  @ApiProperty({ type: DepartmentRecord }) readonly record!: DepartmentRecord;
  @ApiProperty({ type: [PublicListItem], description: 'The five that are late for the longest time.' }) readonly overdue!: PublicListItem[];
  @ApiProperty({ type: [PublicListItem], description: 'The five that it answered last.' }) readonly answers!: PublicListItem[];
}
