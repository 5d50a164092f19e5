import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, CivilDateField, PartField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { ANSWER_LIMITS } from '../domain/answer.js';
import { DRAFT_STATES, type DraftState } from '../domain/draft-states.js';
import type { DraftContent, SavedDraft } from '../storage/response-drafts.js';
import { DraftCommitment, DraftCommitmentRequest, DraftPoint, DraftPointRequest } from './answer-parts.dto.js';

const OUTCOME = { enum: [...vocabulary.OUTCOMES], enumName: 'Outcome' };

/** An answer that is being written. */
export class ResponseDraftRequest {
  @ChoiceField(vocabulary.OUTCOMES, { enumName: 'Outcome', optional: true }) outcome?: vocabulary.Outcome | null;
  @TextField({ min: 0, max: ANSWER_LIMITS.text.max }) text!: string;
  @TextField({ min: 0, max: ANSWER_LIMITS.legalGround.max, optional: true }) legalGround?: string | null;
  @CivilDateField({ optional: true }) doneOn?: CivilDate | null;
  @PartField(() => DraftCommitmentRequest, { optional: true }) commitment?: DraftCommitmentRequest | null;
  @CivilDateField({ optional: true, description: 'The last day, in Europe/Sofia, by which something will be done.' })
  commitmentDue?: CivilDate | null;
  @PartListField(() => DraftPointRequest, { min: 0, max: ANSWER_LIMITS.points, optional: true }) points?: DraftPointRequest[] | null;
  @TextField({ min: 0, max: ANSWER_LIMITS.correctionNote.max, optional: true }) correctionNote?: string | null;

  toContent(): DraftContent {
    const { outcome, text, legalGround, doneOn, commitment, commitmentDue, points, correctionNote } = this;
    return {
      ...{ outcome: outcome ?? null, text, legalGround: legalGround || null, doneOn: doneOn ?? null },
      ...{ commitmentWhat: commitment?.what || null, commitmentDepartment: commitment?.department || null },
      ...{ commitmentDue: commitmentDue ?? null, correctionNote: correctionNote || null },
      points: (points ?? []).map(({ quote: { start, end, words }, reply }) => ({ quote: { start, end, words }, reply })),
    };
  }
}

export class ResponseDraft {
  @ApiProperty({ ...OUTCOME, nullable: true }) outcome!: vocabulary.Outcome | null;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true }) legalGround!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: CivilDate | null;
  @ApiProperty({ type: DraftCommitment, nullable: true }) commitment!: DraftCommitment | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) commitmentDue!: CivilDate | null;
  @ApiProperty({ type: [DraftPoint] }) points!: DraftPoint[];
  @ApiProperty({ type: String, nullable: true }) correctionNote!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) savedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Counts the saves; name it in `If-Match`, and `"v0"` where nothing was saved.' })
  version!: number;
  @ApiProperty({ enum: DRAFT_STATES, enumName: 'DraftState' }) state!: DraftState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when it waits for a second person.' })
  proposedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the second person sent it back.' }) returnedNote!: string | null;

  static of(draft: SavedDraft): ResponseDraft {
    const { commitmentWhat, commitmentDepartment, outcome, text, legalGround, doneOn, commitmentDue, correctionNote } = draft;
    const hasCommitment = commitmentWhat !== null || commitmentDepartment !== null;
    return {
      ...{ outcome, text, legalGround, doneOn, commitmentDue, correctionNote },
      commitment: hasCommitment ? { what: commitmentWhat ?? '', department: commitmentDepartment ?? '' } : null,
      points: draft.points.map(({ quote, reply }) => ({ quote: { ...quote }, reply })),
      ...{ savedAt: draft.savedAt.toISOString(), version: draft.version, state: draft.state, returnedNote: draft.returnedNote },
      proposedAt: draft.proposedAt?.toISOString() ?? null,
    };
  }
}
