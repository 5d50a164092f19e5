import { ApiProperty } from '@nestjs/swagger';
import { vocabulary } from '../../submissions/index.js';
import { NoteColleague } from './notes.dto.js';

const AT = { type: String, format: 'date-time' } as const;

/** That somebody named you in a note. The words stand in the case, and nowhere else. */
export class Mention {
  @ApiProperty({ type: String, format: 'uuid', description: 'Of the note.' }) readonly id!: string;
  @ApiProperty(AT) readonly at!: string;
  @ApiProperty({ type: NoteColleague, description: 'Who named you.' }) readonly by!: NoteColleague;
  @ApiProperty({ type: Boolean, description: 'Whether you have opened the case since.' }) readonly isSeen!: boolean;
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ enum: [...vocabulary.KINDS], enumName: 'Kind' }) readonly kind!: vocabulary.Kind;
  @ApiProperty({ enum: [...vocabulary.TOPICS], enumName: 'Topic' }) readonly topic!: vocabulary.Topic;
  @ApiProperty({ type: String, description: 'As the author wrote it.' }) readonly title!: string;
}

export class MentionPage {
  @ApiProperty({ type: 'integer', description: 'Mentions in cases that you have not opened since; 99 at most.' }) readonly unseen!: number;
  @ApiProperty({ type: [Mention], description: 'Newest first; a page may have fewer than asked for, and others after it.' })
  readonly items!: Mention[];
}
