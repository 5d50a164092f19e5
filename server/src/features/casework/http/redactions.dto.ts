import { ApiProperty } from '@nestjs/swagger';
import { OffsetField, PartField, PartListField } from '../../../platform/http/fields/field.js';
import { redactions } from '../../moderation/index.js';
import { PersonalDataSpan, redaction, RedactionSpan, SpanRequest } from '../../redaction/index.js';

const { REDACTION_TYPES, MOST_SPANS } = redaction;
const SPANS = { min: 0, max: MOST_SPANS, optional: true };

/** Spans over what the author wrote; what is left out is empty. */
export class SpansRequest {
  @PartListField(() => SpanRequest, SPANS) title?: SpanRequest[] | null;
  @PartListField(() => SpanRequest, SPANS) text?: SpanRequest[] | null;

  toSpans(): redactions.CaseSpans {
    return { title: SpanRequest.toSpans(this.title), text: SpanRequest.toSpans(this.text) };
  }
}

export class DecisionRedactions extends SpansRequest {
  @OffsetField({ optional: true, description: 'The version of the redactions that you saw; 412 when it is another by now.' })
  version?: number | null;
}

/** The redactions of a case that are being prepared, and the proposals that were refused. */
export class RedactionsRequest {
  @PartField(() => SpansRequest) redactions!: SpansRequest;
  @PartField(() => SpansRequest, { optional: true }) refused?: SpansRequest | null;

  toGiven(): redactions.RedactionsGiven {
    return { redactions: this.redactions.toSpans(), refused: this.refused?.toSpans() ?? { title: [], text: [] } };
  }
}

/** A redaction with who marked it, and when. */
export class MarkedRedaction extends RedactionSpan {
  @ApiProperty({ enum: [...redactions.SPAN_ORIGINS], enumName: 'SpanOrigin' }) origin!: redactions.SpanOrigin;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator; null when the platform did.' }) by!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

export class RefusedProposals {
  @ApiProperty({ type: [RedactionSpan] }) title!: RedactionSpan[];
  @ApiProperty({ type: [RedactionSpan] }) text!: RedactionSpan[];
}

/** The redactions of a case as the moderators are preparing them, in the order of the text. */
export class CaseRedactionsFile {
  @ApiProperty({ type: 'integer', description: 'Grows with each change, independently of the version of the case; 0 before the first.' })
  version!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) savedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the moderator who saved them last.' }) savedBy!: string | null;
  @ApiProperty({ type: [MarkedRedaction] }) title!: MarkedRedaction[];
  @ApiProperty({ type: [MarkedRedaction] }) text!: MarkedRedaction[];
  @ApiProperty({ type: RefusedProposals }) refused!: RefusedProposals;
}

/** Places of the original that look like personal data. */
export class RedactionProposals {
  @ApiProperty({ type: [PersonalDataSpan] }) title!: PersonalDataSpan[];
  @ApiProperty({ type: [PersonalDataSpan] }) text!: PersonalDataSpan[];
}

/** What stands in place of a redaction of that kind, in the language of the text. */
export class RedactionBlock {
  @ApiProperty({ enum: [...REDACTION_TYPES], enumName: 'RedactionType' }) type!: redaction.RedactionType;
  @ApiProperty({ type: String, example: '[заличено: телефон]' }) block!: string;
}
