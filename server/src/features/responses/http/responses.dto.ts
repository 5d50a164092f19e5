import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { shownOf } from '../domain/answer-redaction.js';
import { type Answer, ANSWER_LIMITS, type AnswerVersion, type Response } from '../domain/answer.js';
import type { DraftContent, SavedDraft } from '../storage/response-drafts.js';
import { ResponseFile } from './answer-files.dto.js';

const OUTCOME = { enum: [...vocabulary.OUTCOMES], enumName: 'Outcome' };
const COMMITMENT = 'The last day, in Europe/Sofia, by which something will be done.';
const CORRECTION = 'Why there is a new version, for everybody to read.';

const REDACTED = 'When something was taken out of it after it was published.';

/** An answer that is to be published. */
export class ResponseRequest {
  @ChoiceField(vocabulary.OUTCOMES, { enumName: 'Outcome' }) outcome!: vocabulary.Outcome;
  @TextField({ ...ANSWER_LIMITS.text, description: 'The reasons: never empty, whatever the outcome.' }) text!: string;
  @CivilDateField({ optional: true, description: `${COMMITMENT} Today or later.` }) commitmentDue?: CivilDate | null;
  @TextField({ ...ANSWER_LIMITS.correctionNote, optional: true, description: CORRECTION }) correctionNote?: string | null;

  toAnswer(): Answer {
    const { outcome, text, commitmentDue = null, correctionNote = null } = this;
    return { outcome, text, commitmentDue, correctionNote };
  }
}

/** An answer that is being written. */
export class ResponseDraftRequest {
  @ChoiceField(vocabulary.OUTCOMES, { enumName: 'Outcome', optional: true }) outcome?: vocabulary.Outcome | null;
  @TextField({ min: 0, max: ANSWER_LIMITS.text.max }) text!: string;
  @CivilDateField({ optional: true, description: COMMITMENT }) commitmentDue?: CivilDate | null;
  @TextField({ min: 0, max: ANSWER_LIMITS.correctionNote.max, optional: true, description: CORRECTION }) correctionNote?: string | null;

  toContent(): DraftContent {
    const { outcome = null, text, commitmentDue = null, correctionNote } = this;
    return { outcome, text, commitmentDue, correctionNote: correctionNote || null };
  }
}

export class ResponseDraft {
  @ApiProperty({ ...OUTCOME, nullable: true }) outcome!: vocabulary.Outcome | null;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) commitmentDue!: CivilDate | null;
  @ApiProperty({ type: String, nullable: true }) correctionNote!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) savedAt!: string;

  static of(draft: SavedDraft): ResponseDraft {
    return { ...draft, savedAt: draft.savedAt.toISOString() };
  }
}

export class ResponseVersion {
  @ApiProperty({ type: 'integer', description: 'Counted from 1.' }) version!: number;
  @ApiProperty(OUTCOME) outcome!: vocabulary.Outcome;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) commitmentDue!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: CORRECTION }) correctionNote!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: REDACTED }) redactedAt!: string | null;
  @ApiProperty({ type: [ResponseFile] }) files!: ResponseFile[];

  static of(published: AnswerVersion): ResponseVersion {
    const { version, outcome, commitmentDue, publishedAt, redaction } = published;
    return {
      ...{ version, outcome, commitmentDue, publishedAt: publishedAt.toISOString(), redactedAt: redaction?.at.toISOString() ?? null },
      ...shownOf(published),
      files: published.files.map(ResponseFile.of),
    };
  }
}

/** An answer of the municipality: its newest version, and every version that was ever published. */
export class PublicResponse {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'Slug of the department that answered.' }) department!: string;
  @ApiProperty({ type: String, description: 'The office of the person who answered.' }) office!: string;
  @ApiProperty(OUTCOME) outcome!: vocabulary.Outcome;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: COMMITMENT }) commitmentDue!: CivilDate | null;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Counted from 1.' }) version!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: REDACTED }) redactedAt!: string | null;
  @ApiProperty({ type: [ResponseFile] }) files!: ResponseFile[];
  @ApiProperty({ type: [ResponseVersion], description: 'Oldest first.' }) versions!: ResponseVersion[];

  static of({ id, versions }: Response, department: string): PublicResponse {
    const newest = versions.at(-1);
    if (!newest) throw new Error(`The answer ${id} has no version`);
    const { version, outcome, text, commitmentDue, publishedAt, redactedAt, files } = ResponseVersion.of(newest);
    return {
      id,
      department,
      office: newest.office,
      outcome,
      text,
      commitmentDue,
      publishedAt,
      version,
      redactedAt,
      files,
      versions: versions.map(ResponseVersion.of),
    };
  }
}
