import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { ChoiceField, CivilDateField, PartField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import type { GivenAnswer } from '../domain/answer-given.js';
import { shownQuote } from '../domain/answer-point.js';
import { shownOf } from '../domain/answer-redaction.js';
import { ANSWER_LIMITS, type AnswerVersion, type Response } from '../domain/answer.js';
import { ResponseFile } from './answer-files.dto.js';
import { AnswerPointRequest, CommitmentRequest, AnswerCommitment, PublicPoint } from './answer-parts.dto.js';

const OUTCOME = { enum: [...vocabulary.OUTCOMES], enumName: 'Outcome' };
const COMMITMENT = 'The last day, in Europe/Sofia, by which something will be done.';
const CORRECTION = 'Why there is a new version, for everybody to read.';
const LEGAL_GROUND = 'The act and the article that the decision rests on.';
const DONE_ON = 'The day, in Europe/Sofia, on which it was done.';

const REDACTED = 'When something was taken out of it after it was published.';

/** An answer that is to be published. What has to be given depends on the outcome. */
export class ResponseRequest {
  @ChoiceField(vocabulary.OUTCOMES, { enumName: 'Outcome' }) outcome!: vocabulary.Outcome;
  @TextField({ ...ANSWER_LIMITS.text, description: 'The reasons: never empty; at least 50 characters for what is not accepted.' })
  text!: string;
  @TextField({ ...ANSWER_LIMITS.legalGround, optional: true, description: `${LEGAL_GROUND} Required for what is not accepted.` })
  legalGround?: string | null;
  @CivilDateField({ optional: true, description: `${DONE_ON} Today or earlier. Required for what is done already.` })
  doneOn?: CivilDate | null;
  @PartField(() => CommitmentRequest, { optional: true, description: 'Required for what is accepted.' })
  commitment?: CommitmentRequest | null;
  @CivilDateField({ optional: true, description: `${COMMITMENT} Today or later. Required for what is accepted.` })
  commitmentDue?: CivilDate | null;
  @PartListField(() => AnswerPointRequest, { min: 0, max: ANSWER_LIMITS.points, optional: true }) points?: AnswerPointRequest[] | null;
  @TextField({ ...ANSWER_LIMITS.correctionNote, optional: true, description: CORRECTION }) correctionNote?: string | null;

  toGiven(): GivenAnswer {
    const { outcome, text, legalGround, doneOn, commitment, commitmentDue, points, correctionNote } = this;
    return {
      ...{ outcome, text, legalGround, doneOn, commitmentDue, correctionNote },
      commitment: commitment && { what: commitment.what, department: commitment.department },
      points: (points ?? []).map(({ quote: { start, end, words }, reply }) => ({ quote: { start, end, words }, reply })),
    };
  }
}

/** What a reader is shown of an answer besides its words. */
export interface Showing {
  readonly departmentOf: (id: DepartmentId) => string;
  /** The texts whose words may be quoted to this reader, as they stand today. */
  readonly quotable: readonly string[];
}

export class ResponseVersion {
  @ApiProperty({ type: 'integer', description: 'Counted from 1.' }) version!: number;
  @ApiProperty(OUTCOME) outcome!: vocabulary.Outcome;
  @ApiProperty({ type: String, description: 'The reasons.' }) text!: string;
  @ApiProperty({ type: String, nullable: true, description: LEGAL_GROUND }) legalGround!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: DONE_ON }) doneOn!: CivilDate | null;
  @ApiProperty({ type: AnswerCommitment, nullable: true }) commitment!: AnswerCommitment | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: COMMITMENT }) commitmentDue!: CivilDate | null;
  @ApiProperty({ type: [PublicPoint] }) points!: PublicPoint[];
  @ApiProperty({ type: String, description: 'The office of the person who answered.' }) office!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The office of the second person who approved it.' }) approvedOffice!:
    string | null;
  @ApiProperty({ type: Boolean, description: 'True where a second person was wanted and none approved it.' }) withoutSecond!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: CORRECTION }) correctionNote!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: REDACTED }) redactedAt!: string | null;
  @ApiProperty({ type: [ResponseFile] }) files!: ResponseFile[];

  static of(published: AnswerVersion, { departmentOf, quotable }: Showing): ResponseVersion {
    const { version, outcome, doneOn, commitmentDue, publishedAt, redaction, office, approvedOffice, withoutSecond } = published;
    const shown = shownOf(published);
    const { commitment } = published;
    return {
      ...{ version, outcome, doneOn, commitmentDue, office, approvedOffice, withoutSecond, publishedAt: publishedAt.toISOString() },
      ...{ text: shown.text, legalGround: shown.legalGround, correctionNote: shown.correctionNote },
      commitment:
        commitment === null || commitmentDue === null
          ? null
          : { what: shown.commitment ?? '', department: departmentOf(commitment.departmentId), dueOn: commitmentDue },
      points: published.points.map(({ quote }, index) => ({ quote: shownQuote(quote, quotable), reply: shown.replies[index] ?? '' })),
      redactedAt: redaction?.at.toISOString() ?? null,
      files: published.files.map(ResponseFile.of),
    };
  }
}

/** An answer of the municipality: its newest version, and every version that was ever published. */
export class PublicResponse extends ResponseVersion {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'Slug of the department that answered.' }) department!: string;
  @ApiProperty({ type: [ResponseVersion], description: 'Oldest first.' }) versions!: ResponseVersion[];

  static present({ id, versions, departmentId }: Response, showing: Showing): PublicResponse {
    const presented = versions.map((version) => ResponseVersion.of(version, showing));
    const newest = presented.at(-1);
    if (!newest) throw new Error(`The answer ${id} has no version`);
    return { ...newest, id, department: showing.departmentOf(departmentId), versions: presented };
  }
}
