import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { DRAFT_STATES, type DraftState } from '../../responses/index.js';
import { lifecycle, reads, vocabulary } from '../../submissions/index.js';

const AT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;
const LONGEST_CURSOR = 200;

/** Which page of a list. */
export class PageQuery {
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number | null;
  @LineField({ max: LONGEST_CURSOR, optional: true, description: 'Where the page before ended; taken from its Link header.' })
  readonly after?: string | null;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string | null;
}

export class InboxQuery extends PageQuery {
  @ChoiceField(reads.INBOX_TABS, { optional: true, enumName: 'InboxTab', description: 'What is listed; `open` unless told.' })
  readonly tab?: reads.InboxTab | null;
}

export class CaseSearchQuery extends PageQuery {
  @LineField({ min: 0, max: 200, optional: true, description: 'A number, or words that all stand in the original title or text.' })
  readonly q?: string | null;
  @ChoiceField(lifecycle.PROCEDURES, { optional: true, enumName: 'Procedure' }) readonly procedure?: lifecycle.Procedure | null;
  @ChoiceField(lifecycle.PUBLICATIONS, { optional: true, enumName: 'Publication' }) readonly publication?: lifecycle.Publication | null;
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string | null;
}

export class ChangesQuery extends PageQuery {
  @CivilDateField({ optional: true, description: 'First day, inclusive, Europe/Sofia.' }) readonly since?: CivilDate | null;
}

/** What all lists for staff tell of a case. Titles are the author's. */
export class StaffListItem {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ enum: [...vocabulary.KINDS], enumName: 'Kind' }) readonly kind!: vocabulary.Kind;
  @ApiProperty({ enum: [...vocabulary.TOPICS], enumName: 'Topic' }) readonly topic!: vocabulary.Topic;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty(AT) readonly receivedAt!: string;
  @ApiProperty({ ...DAY, nullable: true }) readonly decideBy!: CivilDate | null;
  @ApiProperty({ type: 'integer', description: '0 while in time.' }) readonly overdueDays!: number;
  @ApiProperty({ enum: [...lifecycle.PROCEDURES], enumName: 'Procedure' }) readonly procedure!: lifecycle.Procedure;
  @ApiProperty({ enum: [...lifecycle.PUBLICATIONS], enumName: 'Publication' }) readonly publication!: lifecycle.Publication;
}

export class InboxItem extends StaffListItem {
  @ApiProperty({ type: 'integer', description: 'Messages of the author that no member of staff has read.' })
  readonly unreadMessages!: number;
  @ApiProperty({ type: Boolean, description: 'Whether the department is writing an answer.' }) readonly hasDraft!: boolean;
  @ApiProperty({ enum: DRAFT_STATES, enumName: 'DraftState', nullable: true, type: String, description: 'How far that answer has come.' })
  readonly draftState!: DraftState | null;
  @ApiProperty({ enum: vocabulary.VERDICTS, enumName: 'Verdict', nullable: true, type: String, description: 'The author on the answer.' })
  readonly verdict!: vocabulary.Verdict | null;
}

export class InboxCounts {
  @ApiProperty({ type: 'integer' }) readonly open!: number;
  @ApiProperty({ type: 'integer' }) readonly overdue!: number;
  @ApiProperty({ type: 'integer' }) readonly answered!: number;
}

export class Inbox {
  @ApiProperty({ type: InboxCounts }) readonly counts!: InboxCounts;
  @ApiProperty({ type: [InboxItem], description: 'What is due first at the top.' }) readonly items!: InboxItem[];
}

export class SearchItem extends StaffListItem {
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ type: 'integer', description: 'Messages of the author that no member of staff has read.' })
  readonly unreadMessages!: number;
}

export class SearchPage {
  @ApiProperty({ type: [SearchItem], description: 'Newest first.' }) readonly items!: SearchItem[];
}

export class Change {
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ enum: [...reads.TIMELINE_TYPES], enumName: 'TimelineType' }) readonly type!: reads.TimelineEntry['type'];
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where the words are not public.' }) readonly title!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ enum: [...lifecycle.PUBLIC_STATUSES], enumName: 'PublicStatus' }) readonly status!: lifecycle.PublicStatus;
}

export class ChangePage {
  @ApiProperty({ type: [Change], description: 'Newest first.' }) readonly items!: Change[];
}
