import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { DESK_CHANGES, DESK_SUBJECTS, type DeskChange, type DeskSubject } from '../domain/desk-change.js';

export const DESK_VIEWS = ['new', 'all'] as const;
/** What changed since the last mark, or all that was ever noted. */
export type DeskView = (typeof DESK_VIEWS)[number];

export class DeskChangesQuery {
  @ChoiceField(DESK_VIEWS, { optional: true, enumName: 'DeskView', description: '`new` unless told.' }) readonly view?: DeskView;
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 20, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string;
}

/** A thing that everybody can read, with what happened to it. */
export class DeskChangedSubject {
  @ApiProperty({ enum: [...DESK_SUBJECTS], enumName: 'DeskSubject' }) readonly type!: DeskSubject;
  @ApiProperty({ type: String, description: 'Its page, below the language.', example: '/commitments/12' }) readonly path!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where its words are not public.' }) readonly titleBg!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null where there is none in English.' }) readonly titleEn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the case or the commitment, code of the measure.' })
  readonly number!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of its department.' }) readonly department!: string | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'Of the newest change.' }) readonly at!: string;
  @ApiProperty({ type: 'integer', minimum: 1 }) readonly count!: number;
  @ApiProperty({ enum: [...DESK_CHANGES], enumName: 'DeskChange', isArray: true, description: 'Newest first, each of them once.' })
  readonly changes!: DeskChange[];
  @ApiProperty({ type: Boolean, description: 'It changed since the last mark.' }) readonly isNew!: boolean;
}

export class DeskChangesPage {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When you marked what you had read; null before that.' })
  readonly seenAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'From when on changes are shown; null for all of them.' })
  readonly since!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What to mark as read once this page was read; null when nothing is on it.' })
  readonly upTo!: string | null;
  @ApiProperty({ type: [DeskChangedSubject], description: 'What changed last first.' }) readonly items!: DeskChangedSubject[];
}

export class DeskMarkRequest {
  @LineField({ max: 20, description: '`upTo` of the page that was read. A mark never goes back.' }) upTo!: string;
}
