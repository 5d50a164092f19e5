import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { PublicListItem } from '../../public-register/index.js';
import { vocabulary } from '../../submissions/index.js';
import type { Figures } from '../domain/figures.js';

export class OverdueQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic', description: 'What it is about.' })
  readonly topic?: vocabulary.Topic;
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 200, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string;
}

/** How terms of law are kept. Only cases with such a term count, and only those that the public may know. */
export class BoardFigures implements Figures {
  @ApiProperty({ type: 'integer', description: 'Cases that wait for an answer.' }) readonly running!: number;
  @ApiProperty({ type: 'integer', description: 'Of them those whose last day has passed.' }) readonly overdue!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Receipt of the case that waits longest.' })
  readonly waitingSince!: Figures['waitingSince'];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days from that receipt until today.' }) readonly waitingDays!:
    number | null;
  @ApiProperty({ type: 'integer', description: 'Published cases that were first answered in the last twelve months.' })
  readonly answered!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Of these the part within the term, 0 to 1; null with fewer than 5.' })
  readonly shareInTime!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Median of days from receipt to the first answer; null with fewer than 5.' })
  readonly medianDays!: number | null;
}

export class BoardLine extends BoardFigures {
  @ApiProperty() readonly slug!: string;
  @ApiProperty() readonly nameBg!: string;
  @ApiProperty() readonly nameEn!: string;
  @ApiProperty({ description: 'Nothing is routed to it any more.' }) readonly isClosed!: boolean;
}

export class OverdueBoardPage {
  @ApiProperty({ format: 'date', description: 'The day of the figures, Europe/Sofia.' }) readonly asOf!: string;
  @ApiProperty({ format: 'date', description: 'First day of the answers that count.' }) readonly answeredSince!: string;
  @ApiProperty({ type: BoardFigures }) readonly total!: BoardFigures;
  @ApiProperty({ type: BoardFigures, description: 'Cases without a department, and those whose text is withheld.' })
  readonly withoutDepartment!: BoardFigures;
  @ApiProperty({ type: [BoardLine] }) readonly departments!: BoardLine[];
  @ApiProperty({ type: [PublicListItem], description: 'Overdue cases, late for the longest time first.' })
  readonly items!: PublicListItem[];
}
