import { ApiProperty } from '@nestjs/swagger';
import { PartField, PartListField, TextField, WholeNumberField } from '../../../platform/http/fields/field.js';
import { redaction, RedactionSpan, SpanRequest } from '../../redaction/index.js';
import { vocabulary } from '../../submissions/index.js';
import { type AnswerWords, NO_SPANS, wordsOf } from '../domain/answer-redaction.js';
import { ANSWER_LIMITS, type AnswerVersion, type Response } from '../domain/answer.js';
import type { ResponseRedactionGiven } from '../use-cases/redact-response.js';
import { ResponseFile } from './answer-files.dto.js';
import { PublicResponse, ResponseVersion, type Showing } from './responses.dto.js';

const SPANS = { min: 0, max: redaction.MOST_SPANS, optional: true };

export class ReplySpansRequest {
  @WholeNumberField({ min: 0, max: ANSWER_LIMITS.points - 1, description: 'Which point, counted from 0.' }) point!: number;
  @PartListField(() => SpanRequest, { ...SPANS, optional: false }) spans!: SpanRequest[];
}

export class ResponseSpansRequest {
  @PartListField(() => SpanRequest, SPANS) text?: SpanRequest[] | null;
  @PartListField(() => SpanRequest, SPANS) correctionNote?: SpanRequest[] | null;
  @PartListField(() => SpanRequest, SPANS) legalGround?: SpanRequest[] | null;
  @PartListField(() => SpanRequest, SPANS) commitment?: SpanRequest[] | null;
  @PartListField(() => ReplySpansRequest, { min: 0, max: ANSWER_LIMITS.points, optional: true }) replies?: ReplySpansRequest[] | null;
}

/** All that is to be out of a version from now on; nothing puts it back as it was written. */
export class ResponseRedactionRequest {
  @PartField(() => ResponseSpansRequest) redactions!: ResponseSpansRequest;
  @TextField({ ...vocabulary.LIMITS.note, description: 'Why, for the staff.' }) reason!: string;

  toGiven(): ResponseRedactionGiven {
    const { text, correctionNote, legalGround, commitment, replies } = this.redactions;
    const over = new Map((replies ?? []).map(({ point, spans }) => [point, SpanRequest.toSpans(spans)]));
    return {
      spans: {
        ...{ text: SpanRequest.toSpans(text), correctionNote: SpanRequest.toSpans(correctionNote) },
        ...{ legalGround: SpanRequest.toSpans(legalGround), commitment: SpanRequest.toSpans(commitment) },
        replies: Array.from({ length: Math.max(-1, ...over.keys()) + 1 }, (_, point) => over.get(point) ?? []),
      },
      reason: this.reason,
    };
  }
}

export class ReplySpans {
  @ApiProperty({ type: 'integer', description: 'Which point, counted from 0.' }) point!: number;
  @ApiProperty({ type: [RedactionSpan] }) spans!: RedactionSpan[];
}

export class ResponseRedactions {
  @ApiProperty({ type: [RedactionSpan] }) text!: RedactionSpan[];
  @ApiProperty({ type: [RedactionSpan] }) correctionNote!: RedactionSpan[];
  @ApiProperty({ type: [RedactionSpan] }) legalGround!: RedactionSpan[];
  @ApiProperty({ type: [RedactionSpan] }) commitment!: RedactionSpan[];
  @ApiProperty({ type: [ReplySpans] }) replies!: ReplySpans[];
}

/** Every word of a version as it was published first. */
export class OriginalAnswer implements AnswerWords {
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true }) correctionNote!: string | null;
  @ApiProperty({ type: String, nullable: true }) legalGround!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What will be done.' }) commitment!: string | null;
  @ApiProperty({ type: [String] }) replies!: string[];
}

/** What the official wrote, and what was taken out of it. */
export class StaffResponseVersion extends ResponseVersion {
  @ApiProperty({ type: String, description: 'As it was published first.' }) originalText!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As it was published first.' }) originalCorrectionNote!: string | null;
  @ApiProperty({ type: OriginalAnswer }) original!: OriginalAnswer;
  @ApiProperty({ type: ResponseRedactions, description: 'Spans over the originals.' }) redactions!: ResponseRedactions;

  static forStaff(published: AnswerVersion, showing: Showing): StaffResponseVersion {
    const { text, correctionNote, legalGround, commitment, replies } = published.redaction?.spans ?? NO_SPANS;
    const original = wordsOf(published);
    return {
      ...ResponseVersion.of(published, showing),
      files: published.files.map(ResponseFile.forStaff),
      originalText: published.text,
      originalCorrectionNote: published.correctionNote,
      original: { ...original, replies: [...original.replies] },
      redactions: {
        ...{ text: [...text], correctionNote: [...correctionNote], legalGround: [...legalGround], commitment: [...commitment] },
        replies: replies.map((spans, point) => ({ point, spans: [...spans] })).filter(({ spans }) => spans.length > 0),
      },
    };
  }
}

/** An answer as the staff reads it: as everybody does, and what was taken out. */
export class StaffResponse extends PublicResponse {
  @ApiProperty({ type: [StaffResponseVersion], description: 'Oldest first.' }) declare versions: StaffResponseVersion[];

  static presentForStaff(response: Response, showing: Showing): StaffResponse {
    return {
      ...PublicResponse.present(response, showing),
      versions: response.versions.map((version) => StaffResponseVersion.forStaff(version, showing)),
    };
  }
}
