import { ApiProperty } from '@nestjs/swagger';
import { EmailField, LineField, TextField } from '../../../platform/http/fields/field.js';
import { PersonalDataSpan } from '../../redaction/index.js';
import { PROPOSAL_LIMITS } from '../domain/proposal.js';
import type { ShownDraft } from '../use-cases/show-proposal-draft.js';

/** What somebody types on the page of a proposal. */
export class ProposalForm {
  @TextField(PROPOSAL_LIMITS.text) text!: string;
  @LineField({ max: PROPOSAL_LIMITS.name, optional: true }) name?: string | null;
  @EmailField({ optional: true }) email?: string | null;
}

/** What sending takes: a solution of the challenge in the field `proof`, or to wait. */
export class ProposalSending {
  @ApiProperty({ type: String, description: 'As of `GET /api/v1/submission-challenge`, for this draft alone.' })
  readonly challenge!: string;
  @ApiProperty({ type: 'integer', description: 'Seconds until it can be sent without a proof.' }) readonly waitSeconds!: number;
  @ApiProperty({ type: Boolean, description: 'Whether the flood mode is on.' }) readonly isFlood!: boolean;
}

/** A proposal that is being written in this browser. */
export class ProposalDraftView {
  @ApiProperty({ type: String }) readonly id!: string;
  @ApiProperty({ type: String, description: 'Of the consultation.' }) readonly slug!: string;
  @ApiProperty({ type: Boolean }) readonly isSent!: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Place of the article, from 1; null for the whole act.' })
  readonly article!: number | null;
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
  @ApiProperty({ type: Boolean }) readonly showName!: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly email!: string | null;
  @ApiProperty({ type: [PersonalDataSpan], description: 'What looks like personal data in the text.' })
  readonly personalData!: PersonalDataSpan[];
  @ApiProperty({ type: ProposalSending, nullable: true, description: 'Null once it was sent.' }) readonly sending!: ProposalSending | null;

  static of({ id, slug, content, personalData, sending }: ShownDraft): ProposalDraftView {
    const { article = null, text = '', name = null, showName = false, email = null } = content ?? {};
    return { id, slug, isSent: content === null, article, text, name, showName, email, personalData: [...personalData], sending };
  }
}
