import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { ReportCount } from '../../after-publication/index.js';
import { awaited, reads, vocabulary } from '../../submissions/index.js';
import { PageQuery, StaffListItem } from './case-lists.dto.js';

const AT = { type: String, format: 'date-time' } as const;
const DAY = { type: String, format: 'date' } as const;

/** Whose word a case waits for, for staff alone. */
export const AWAITS = {
  enum: [...awaited.AWAITED],
  enumName: 'Awaited',
  nullable: true,
  description: 'Whose word it waits for: of a second moderator, of another moderator on an appeal, or of somebody with the role `appeals`.',
} as const;

export const HANDS = ['mine', 'free'] as const;
/** In whose hand a case may be: `mine`, or nobody's. */
export type Hand = (typeof HANDS)[number];

export class QueueQuery extends PageQuery {
  @ChoiceField(reads.QUEUE_TABS, { optional: true, enumName: 'QueueTab', description: 'What waits; `pending` unless told.' })
  readonly tab?: reads.QueueTab | null;
  @ChoiceField(vocabulary.KINDS, { optional: true, enumName: 'Kind' }) readonly kind?: vocabulary.Kind | null;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic' }) readonly topic?: vocabulary.Topic | null;
  @LineField({ max: 10, optional: true, description: 'EKATTE code.' }) readonly settlement?: string | null;
  @ChoiceField(LANGUAGES, { optional: true, enumName: 'Language' }) readonly language?: Language | null;
  @ChoiceField(reads.RISKS, { optional: true, enumName: 'Risk' }) readonly risk?: reads.Risk | null;
  @ChoiceField(HANDS, { optional: true, enumName: 'Hand', description: 'Cases that you have in hand, or that nobody has.' })
  readonly hand?: Hand | null;
  @ChoiceField(reads.OPINIONS, {
    optional: true,
    enumName: 'Opinion',
    description: 'What waits for a second opinion: on a proposal to withhold the text, or on an appeal.',
  })
  readonly opinion?: reads.Opinion | null;
  @QueryNumberField({ min: 1, max: 365, optional: true, description: 'Received at least so many days ago.' })
  readonly olderThan?: number | null;
}

/** Who has a case in hand. */
export class QueueClaim {
  @ApiProperty({ type: Boolean }) readonly isMine!: boolean;
  @ApiProperty({ type: String, description: 'Name of the moderator.' }) readonly by!: string;
  @ApiProperty(AT) readonly since!: string;
  @ApiProperty({ ...AT, description: 'It ends by itself then, unless it is renewed.' }) readonly until!: string;
}

export class QueueItem extends StaffListItem {
  @ApiProperty(DAY) readonly moderateBy!: CivilDate;
  @ApiProperty({ type: Boolean, description: 'Whether the review is past its last day.' }) readonly late!: boolean;
  @ApiProperty({ enum: [...vocabulary.IDENTITIES], enumName: 'Identity' }) readonly identity!: vocabulary.Identity;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) readonly language!: Language;
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty({ type: 'integer', description: 'Number of files.' }) readonly attachments!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ type: 'integer', description: 'Messages of the author that no member of staff has read.' })
  readonly messagesUnread!: number;
  @ApiProperty({ enum: [...reads.RISKS], enumName: 'Risk', isArray: true, description: 'What to look at first; it decides nothing.' })
  readonly risks!: reads.Risk[];
  @ApiProperty({
    type: Boolean,
    description: 'Whether it stands before older ones because its author was published before and never withheld.',
  })
  readonly isTrusted!: boolean;
  @ApiProperty({ ...AWAITS }) readonly awaits!: awaited.Awaited | null;
  @ApiProperty({ type: 'number', description: 'Working hours since the receipt, rounded down.' }) readonly waitingHours!: number;
  @ApiProperty({ ...AT, nullable: true, description: 'When enough readers had reported the published text; null when they have not.' })
  readonly reportedAt!: string | null;
  @ApiProperty({ type: [ReportCount], description: 'What they say, the most frequent first; empty unless `reportedAt` is set.' })
  readonly reports!: ReportCount[];
  @ApiProperty({ type: QueueClaim, nullable: true }) readonly claim!: QueueClaim | null;
  @ApiProperty({ type: 'integer', description: 'For the routing of several cases at once.' }) readonly version!: number;
}

export class QueueCounts {
  @ApiProperty({ type: 'integer', description: 'Texts that wait for review.' }) readonly pending!: number;
  @ApiProperty({ type: 'integer', description: 'Reviewed, and no department has them.' }) readonly waitingForRoute!: number;
  @ApiProperty({ type: 'integer', description: 'The answer did not settle them.' }) readonly reopened!: number;
  @ApiProperty({ type: 'integer', description: 'Published, and reported by enough readers.' }) readonly reported!: number;
  @ApiProperty({ type: 'integer', description: 'Cases anywhere in the house past their term.' }) readonly overdue!: number;
}

export class QueueFacetCount {
  @ApiProperty({ enum: [...reads.QUEUE_FACETS], enumName: 'QueueFacet' }) readonly facet!: reads.QueueFacet;
  @ApiProperty({ type: String }) readonly value!: string;
  @ApiProperty({ type: 'integer', description: 'With this choice and all other filters.' }) readonly count!: number;
}

export class Queue {
  @ApiProperty({ type: QueueCounts, description: 'With the filters.' }) readonly counts!: QueueCounts;
  @ApiProperty({ type: [QueueFacetCount] }) readonly facets!: QueueFacetCount[];
  @ApiProperty({ type: [QueueItem], description: 'Danger to life first, then appeals, authors who were published before, and the oldest.' })
  readonly items!: QueueItem[];
}

export class HeldCaseDto {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty(AT) readonly since!: string;
}

export class ModeratorAtWork {
  @ApiProperty({ type: String }) readonly name!: string;
  @ApiProperty({ type: Boolean }) readonly isMe!: boolean;
  @ApiProperty({ type: [HeldCaseDto], description: 'Without the cases that you may not know.' }) readonly cases!: HeldCaseDto[];
}

export class QueueOverview {
  @ApiProperty({ type: [ModeratorAtWork] }) readonly moderators!: ModeratorAtWork[];
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Half of the cases of the last 30 days waited so many working hours at most.',
  })
  readonly medianWaitingHours!: number | null;
  @ApiProperty({ type: 'integer', description: 'Cases that the median is of.' }) readonly decided!: number;
}
