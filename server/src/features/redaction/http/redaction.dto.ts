import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, OffsetField } from '../../../platform/http/fields/field.js';
import { REDACTION_TYPES, type RedactionType, type Span } from '../domain/index.js';

const START = 'Inclusive, in UTF-16 code units of the original.';

/** A stretch of an original text that is not to be shown. */
export class SpanRequest {
  @OffsetField({ description: START }) start!: number;
  @OffsetField({ description: 'Exclusive.' }) end!: number;
  @ChoiceField(REDACTION_TYPES, { enumName: 'RedactionType' }) type!: RedactionType;

  static toSpans(requests: readonly SpanRequest[] | null | undefined): Span[] {
    return (requests ?? []).map(({ start, end, type }) => ({ start, end, type }));
  }
}

/** A stretch of an original text that is not shown. */
export class RedactionSpan {
  @ApiProperty({ type: 'integer', description: START }) start!: number;
  @ApiProperty({ type: 'integer', description: 'Exclusive.' }) end!: number;
  @ApiProperty({ enum: [...REDACTION_TYPES], enumName: 'RedactionType' }) type!: RedactionType;
}
