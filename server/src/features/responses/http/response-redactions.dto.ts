import { ApiProperty } from '@nestjs/swagger';
import { PartField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import { redaction, RedactionSpan, SpanRequest } from '../../redaction/index.js';
import { vocabulary } from '../../submissions/index.js';
import type { AnswerVersion, Response } from '../domain/answer.js';
import type { ResponseRedactionGiven } from '../use-cases/redact-response.js';
import { ResponseFile } from './answer-files.dto.js';
import { PublicResponse, ResponseVersion } from './responses.dto.js';

const SPANS = { min: 0, max: redaction.MOST_SPANS, optional: true };

export class ResponseSpansRequest {
  @PartListField(() => SpanRequest, SPANS) text?: SpanRequest[] | null;
  @PartListField(() => SpanRequest, SPANS) correctionNote?: SpanRequest[] | null;
}

/** All that is to be out of a version from now on; nothing puts it back as it was written. */
export class ResponseRedactionRequest {
  @PartField(() => ResponseSpansRequest) redactions!: ResponseSpansRequest;
  @TextField({ ...vocabulary.LIMITS.note, description: 'Why, for the staff.' }) reason!: string;

  toGiven(): ResponseRedactionGiven {
    const { text, correctionNote } = this.redactions;
    return { spans: { text: SpanRequest.toSpans(text), correctionNote: SpanRequest.toSpans(correctionNote) }, reason: this.reason };
  }
}

export class ResponseRedactions {
  @ApiProperty({ type: [RedactionSpan] }) text!: RedactionSpan[];
  @ApiProperty({ type: [RedactionSpan] }) correctionNote!: RedactionSpan[];
}

/** What the official wrote, and what was taken out of it. */
export class StaffResponseVersion extends ResponseVersion {
  @ApiProperty({ type: String, description: 'As it was published first.' }) originalText!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As it was published first.' }) originalCorrectionNote!: string | null;
  @ApiProperty({ type: ResponseRedactions, description: 'Spans over the originals.' }) redactions!: ResponseRedactions;

  static forStaff(published: AnswerVersion): StaffResponseVersion {
    const { text = [], correctionNote = [] } = published.redaction?.spans ?? {};
    return {
      ...ResponseVersion.of(published),
      files: published.files.map(ResponseFile.forStaff),
      originalText: published.text,
      originalCorrectionNote: published.correctionNote,
      redactions: { text: [...text], correctionNote: [...correctionNote] },
    };
  }
}

/** An answer as the staff reads it: as everybody does, and what was taken out. */
export class StaffResponse extends PublicResponse {
  @ApiProperty({ type: [StaffResponseVersion], description: 'Oldest first.' }) declare versions: StaffResponseVersion[];

  static forStaff(response: Response, department: string): StaffResponse {
    return { ...PublicResponse.of(response, department), versions: response.versions.map(StaffResponseVersion.forStaff) };
  }
}
