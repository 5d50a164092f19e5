import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { LineField, TextField } from '../../../platform/http/fields/field.js';
import { PUBLIC_STATUSES, type PublicStatus } from '../domain/submission-lifecycle.js';
import { type Kind, KINDS, LIMITS, type Topic, TOPICS } from '../domain/vocabulary.js';

/** What is known so far of a matter that somebody is about to submit. */
export class SimilarRequest {
  @LineField({ min: 0, max: LIMITS.title.max }) readonly title!: string;
  @TextField({ min: 0, max: LIMITS.text.max, optional: true }) readonly text?: string | null;
  @LineField({ max: 10, optional: true, description: 'EKATTE code.' }) readonly settlement?: string | null;
  @LineField({ max: LIMITS.address.max, optional: true }) readonly address?: string | null;
}

/** Why a case is taken for similar. */
export class SimilarWhy {
  @ApiProperty({ type: Boolean }) readonly sameSettlement!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The street that both name.' }) readonly street!: string | null;
  @ApiProperty({ type: [String], description: 'Words that both use, as this case writes them; at most five.' }) readonly words!: string[];
}

/** A case that may be about the same. */
export class SimilarCase {
  @ApiProperty({ type: String, example: '7KQ2-M9XW' }) readonly number!: string;
  @ApiProperty({ enum: [...KINDS], enumName: 'Kind' }) readonly kind!: Kind;
  @ApiProperty({ enum: [...TOPICS], enumName: 'Topic' }) readonly topic!: Topic;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) readonly language!: Language;
  @ApiProperty({ enum: ['pending', ...PUBLIC_STATUSES], enumName: 'CaseStatus', description: '`pending` is told to staff only.' })
  readonly status!: PublicStatus | 'pending';
  @ApiProperty({ type: String, nullable: true, description: 'EKATTE code.' }) readonly settlement!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Slug of the department.' }) readonly department!: string | null;
  @ApiProperty({ type: String, format: 'date' }) readonly receivedOn!: CivilDate;
  @ApiProperty({ type: 'integer', description: 'How many say that they are affected, too.' }) readonly supports!: number;
  @ApiProperty({ type: Boolean, description: 'Whether it can still be supported.' }) readonly takesSupport!: boolean;
  @ApiProperty({ type: Boolean, description: 'For staff: whether the case at hand can be joined to it.' }) readonly mayTakeRepeat!: boolean;
  @ApiProperty({ type: SimilarWhy }) readonly why!: SimilarWhy;
}

export class SimilarCaseList {
  @ApiProperty({ type: [SimilarCase], description: 'The most alike first.' }) readonly items!: SimilarCase[];
}
