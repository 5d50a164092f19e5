import { ApiProperty } from '@nestjs/swagger';
import { CaseDeadline } from '../../deadlines/index.js';
import { EditNotice } from '../../after-publication/index.js';
import { REASON_CODE } from '../../reasons/index.js';
import { PublicResponse } from '../../responses/index.js';
import { lifecycle, reads, vocabulary } from '../../submissions/index.js';
import { PublicVerdict } from '../../verdicts/index.js';

export class PublicAttachment {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly mediaType!: string;
  @ApiProperty({ type: 'integer' }) readonly bytes!: number;
  @ApiProperty() readonly url!: string;
  @ApiProperty({ type: String, nullable: true, description: 'What is to be seen, in the words of a moderator.' })
  readonly description!: string | null;
  @ApiProperty({ description: 'True for a PDF: each page is a picture, without words that a program could read.' })
  readonly isRedrawn!: boolean;
  @ApiProperty({ type: [Number], description: 'Pages, from 1, of which parts were covered before publication; a picture is page 1.' })
  readonly coveredPages!: number[];
}

/** Why a case is shown without its words. */
export class Tombstone {
  @ApiProperty(REASON_CODE) readonly reasonCode!: vocabulary.ReasonCode;
  @ApiProperty({ format: 'date-time' }) readonly at!: string;
}

export class NamedAuthority {
  @ApiProperty() readonly nameBg!: string;
  @ApiProperty() readonly nameEn!: string;
}

/** A case as everybody may read it. Words that are not public are null. */
export class PublicCase {
  @ApiProperty({ example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ example: 'q1Z0bqKdSgK5v0y3o7r2dA', description: 'What the case is called in the transparency log.' })
  readonly logCase!: string;
  @ApiProperty({ enum: vocabulary.KINDS, enumName: 'Kind' }) readonly kind!: vocabulary.Kind;
  @ApiProperty({ enum: vocabulary.TOPICS, enumName: 'Topic' }) readonly topic!: vocabulary.Topic;
  @ApiProperty({ type: String, nullable: true }) readonly title!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly text!: string | null;
  @ApiProperty({ enum: ['bg', 'en'], enumName: 'Language' }) readonly language!: 'bg' | 'en';
  @ApiProperty({ enum: lifecycle.PUBLIC_STATUSES, enumName: 'PublicStatus' }) readonly status!: lifecycle.PublicStatus;
  @ApiProperty({ type: String, nullable: true, description: 'Only of an author who chose to be named.' }) readonly authorName!:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ format: 'date' }) readonly receivedOn!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly publishedAt!: string | null;
  @ApiProperty({ description: 'False for an anonymous case and for one older than two years: no term runs.' }) readonly statutory!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly decideBy!: string | null;
  @ApiProperty({ type: 'integer' }) readonly overdueDays!: number;
  @ApiProperty({ type: CaseDeadline }) readonly deadline!: CaseDeadline;
  @ApiProperty({ description: 'True when personal data were taken out before publication.' }) readonly redacted!: boolean;
  @ApiProperty({ type: EditNotice, nullable: true, description: 'That a moderator changed the public text after its publication.' })
  readonly edited!: EditNotice | null;
  @ApiProperty({ type: [PublicAttachment] }) readonly attachments!: PublicAttachment[];
  @ApiProperty({ type: [reads.TimelineEntry] }) readonly timeline!: reads.TimelineEntry[];
  @ApiProperty({ type: [PublicResponse] }) readonly responses!: PublicResponse[];
  @ApiProperty({ type: [PublicVerdict], description: 'What the author says of the answers, the newest of each round.' })
  readonly verdicts!: PublicVerdict[];
  @ApiProperty({ type: Tombstone, nullable: true }) readonly tombstone!: Tombstone | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the case that it was joined to.' }) readonly mergedInto!:
    string | null;
  @ApiProperty({ type: NamedAuthority, nullable: true }) readonly forwardedTo!: NamedAuthority | null;
  @ApiProperty({ type: 'integer', description: 'How many say that they are affected, too.' }) readonly supports!: number;
  @ApiProperty({ description: 'Whether it can be supported now.' }) readonly takesSupport!: boolean;
  @ApiProperty({ type: 'integer', description: 'Later submissions about the same that were joined to this one.' })
  readonly repeats!: number;
  @ApiProperty({ type: 'integer' }) readonly version!: number;
}
