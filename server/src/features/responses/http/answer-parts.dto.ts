import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { LineField, OffsetField, PartField, TextField, VerbatimField } from '../../../platform/http/fields/field.js';
import { ANSWER_LIMITS } from '../domain/answer.js';

export class QuoteRequest {
  @OffsetField({ description: 'Where it begins in the text that everybody reads, in UTF-16 code units.' }) start!: number;
  @OffsetField() end!: number;
  @VerbatimField({ ...ANSWER_LIMITS.quote, description: 'The words that stand there.' }) words!: string;
}

/** A passage of the submission, and what the municipality says to it. */
export class AnswerPointRequest {
  @PartField(() => QuoteRequest) quote!: QuoteRequest;
  @TextField({ ...ANSWER_LIMITS.reply }) reply!: string;
}

export class DraftPointRequest {
  @PartField(() => QuoteRequest) quote!: QuoteRequest;
  @TextField({ min: 0, max: ANSWER_LIMITS.reply.max }) reply!: string;
}

const RESPONSIBLE = 'Slug of the department that answers for it; never a person.';

export class CommitmentRequest {
  @TextField({ ...ANSWER_LIMITS.commitment, description: 'What will be done.' }) what!: string;
  @LineField({ max: 60, description: RESPONSIBLE }) department!: string;
}

export class DraftCommitmentRequest {
  @TextField({ min: 0, max: ANSWER_LIMITS.commitment.max }) what!: string;
  @LineField({ min: 0, max: 60, description: RESPONSIBLE }) department!: string;
}

/** What the municipality promised. */
export class AnswerCommitment {
  @ApiProperty({ type: String, description: 'What will be done.' }) what!: string;
  @ApiProperty({ type: String, description: RESPONSIBLE }) department!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The last day for it, in Europe/Sofia.' }) dueOn!: CivilDate;
}

export class PublicPoint {
  @ApiProperty({ type: String, nullable: true, description: 'Null when the text that is read does not say it any more.' })
  quote!: string | null;
  @ApiProperty({ type: String }) reply!: string;
}

export class DraftQuote {
  @ApiProperty({ type: 'integer' }) start!: number;
  @ApiProperty({ type: 'integer' }) end!: number;
  @ApiProperty({ type: String }) words!: string;
}

export class DraftPoint {
  @ApiProperty({ type: DraftQuote }) quote!: DraftQuote;
  @ApiProperty({ type: String }) reply!: string;
}

export class DraftCommitment {
  @ApiProperty({ type: String }) what!: string;
  @ApiProperty({ type: String, description: 'Slug, or empty while none is chosen.' }) department!: string;
}
