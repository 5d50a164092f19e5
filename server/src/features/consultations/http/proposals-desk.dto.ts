import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '../../../kernel/words.js';
import { ChoiceField, FlagField, LineField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { REASON_CODE_MAX } from '../../reasons/index.js';
import { PersonalDataSpan, redaction, RedactionSpan, SpanRequest } from '../../redaction/index.js';
import {
  type Decision,
  PROPOSAL_LIMITS,
  PROPOSAL_STATES,
  PROPOSAL_VERDICTS,
  type ProposalState,
  type ProposalVerdict,
} from '../domain/proposal.js';
import type { ConsultationDocument } from '../reads/consultation-documents.js';
import type { QueuedProposal } from '../reads/proposal-queue.js';
import { ProposalDecision, PublicConsultation, PublicProposal } from './consultations.dto.js';

export class ProposalQueueQuery {
  @ChoiceField(['waiting', 'published'], { optional: true, description: 'Those that wait unless told.' })
  state?: 'waiting' | 'published' | null;
  @LineField({ max: 200, optional: true, description: 'Of the `Link` header.' }) after?: string | null;
}

/** A proposal with what its author wrote, for moderators alone. */
export class ModeratedProposal {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly slug!: string;
  @ApiProperty({ type: String }) readonly titleBg!: string;
  @ApiProperty({ type: String, nullable: true }) readonly titleEn!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'чл. 5', description: 'Null for the whole act.' })
  readonly articleNumber!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) readonly number!: number | null;
  @ApiProperty({ enum: [...PROPOSAL_STATES], enumName: 'ProposalState' }) readonly state!: ProposalState;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language' }) readonly language!: Language;
  @ApiProperty({ type: String, format: 'date-time' }) readonly receivedAt!: string;
  @ApiProperty({ type: String }) readonly text!: string;
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
  @ApiProperty({ type: Boolean, description: 'Whether its author wants the name beside it.' }) readonly showName!: boolean;
  @ApiProperty({ type: [PersonalDataSpan], description: 'What looks like personal data in the text.' })
  readonly personalData!: PersonalDataSpan[];
  @ApiProperty({ type: [RedactionSpan], description: 'What is covered of the text, and stays so.' }) readonly redactions!: RedactionSpan[];
  @ApiProperty({ type: Boolean, description: 'Whether a moderator covered the name.' }) readonly coverName!: boolean;
  @ApiProperty({ type: Boolean, description: 'False once the original was erased: text and name are then the public ones.' })
  readonly isOriginal!: boolean;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`.' }) readonly version!: number;

  static of(queued: QueuedProposal, personalData: PersonalDataSpan[]): ModeratedProposal {
    const { id, slug, titleBg, titleEn, articleNumber, number, state, language, receivedAt, text, name, showName } = queued;
    const { redactions, coverName, isOriginal, version } = queued;
    const where = { id, slug, titleBg, titleEn, articleNumber, number, state, language, receivedAt: receivedAt.toISOString() };
    return { ...where, text, name, showName, personalData, redactions: [...redactions], coverName, isOriginal, version };
  }
}

export class ModeratedProposalList {
  @ApiProperty({ type: [ModeratedProposal] }) readonly items!: ModeratedProposal[];
}

export class PublishProposalRequest {
  @PartListField(() => SpanRequest, {
    min: 0,
    max: redaction.MOST_SPANS,
    optional: true,
    description: 'What is covered; what was covered before stays so.',
  })
  redactions?: SpanRequest[] | null;
  @FlagField({ optional: true, description: 'Whether the name is kept back although its author wants it there.' }) coverName?:
    boolean | null;
}

export class RefuseProposalRequest {
  @LineField({ max: REASON_CODE_MAX, description: 'Code of a reason that a moderator may choose.' }) reasonCode!: string;
}

export class ProposalDecisionRequest {
  @ChoiceField(PROPOSAL_VERDICTS, { enumName: 'ProposalVerdict' }) verdict!: ProposalVerdict;
  @TextField({ ...PROPOSAL_LIMITS.verdictReasons, description: 'Why; public once the consultation is concluded.' }) reasons!: string;

  toDecision(): Omit<Decision, 'on'> {
    return { verdict: this.verdict, reasons: this.reasons };
  }
}

/** A public proposal with its decision, also before the table is public. */
export class DeskProposal extends PublicProposal {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`.' }) readonly version!: number;
  @ApiProperty({ type: ProposalDecision, nullable: true }) override readonly decision!: ProposalDecision | null;
}

/** A consultation for whoever decides on what is proposed. */
export class DeskConsultation extends PublicConsultation {
  @ApiProperty({ type: [DeskProposal] }) override readonly proposals!: DeskProposal[];

  static override from(document: ConsultationDocument, directory: AuthorityDirectory): DeskConsultation {
    const proposals = document.proposals.map((proposal) => ({
      ...PublicProposal.of(proposal, true),
      ...{ id: proposal.id, version: proposal.version },
    }));
    return { ...PublicConsultation.from(document, directory), proposals };
  }
}
