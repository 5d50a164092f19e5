import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { PartListField, TextField } from '../../../platform/http/fields/field.js';
import { redaction, RedactionSpan, SpanRequest } from '../../redaction/index.js';
import type { EntryOriginal } from '../storage/entry-originals.js';

/** Limits in characters of what a moderator notes. */
const NOTE = { min: 3, max: 2_000 } as const;

/** All that is to be out of an entry from now on; an empty list puts it back as it was written. */
export class EntryRedactionRequest {
  @PartListField(() => SpanRequest, { min: 0, max: redaction.MOST_SPANS }) spans!: SpanRequest[];
  @TextField({ ...NOTE, description: 'Why, for the staff.' }) reason!: string;
}

/** An entry as it was written, and what of it is taken out: for moderators. */
export class WrittenEntry {
  @ApiProperty({ type: String, description: 'As it was written.' }) readonly original!: string;
  @ApiProperty({ type: [RedactionSpan] }) readonly spans!: RedactionSpan[];

  @ApiProperty({ type: 'integer', minimum: 0, description: 'For `If-Match`, as `"v0"`.' }) readonly version!: number;

  static of({ text, spans, version }: EntryOriginal): WrittenEntry {
    return { original: text, spans: [...spans], version };
  }
}

/** That something was taken out of an entry. */
export class EntryRedactionNotice {
  @ApiProperty({ type: String, format: 'date', example: '2026-11-30', description: 'Europe/Sofia.' }) readonly on!: CivilDate;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'How many places.' }) readonly places!: number;
}
