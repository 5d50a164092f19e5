import { ApiProperty, PickType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { ChoiceField, TextField } from '../../../platform/http/fields/field.js';
import { AssessmentRequest, PublicAssessment } from '../../assessments/index.js';
import { CommitmentSummary, steps } from '../../commitments/index.js';
import { LIMITS } from '../domain/campaign.js';
import { type ItemState, OWN_PARTS, type OwnPart } from '../domain/item.js';
import { CampaignPerson, DAY, ITEM_STATE, STEP } from './campaigns.dto.js';

/** What one member found of a point by themselves; the same words as in an assessment, without evidence. */
export class ReadingRequest extends PickType(AssessmentRequest, ['step', 'method', 'confidence', 'text']) {}

export class SettlementRequest {
  @ChoiceField(steps.ASSESSED_STEPS, { enumName: 'AssessedStep' }) step!: steps.AssessedStep;
  @TextField({ ...LIMITS.reason, description: 'Why this one, for the members of the organisation.' }) reason!: string;
}

export class CampaignReading extends PickType(PublicAssessment, ['step', 'method', 'confidence', 'text']) {
  @ApiProperty({ type: CampaignPerson }) readonly reader!: CampaignPerson;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly on!: CivilDate;
}

export class CampaignSettlement {
  @ApiProperty(STEP) readonly step!: steps.AssessedStep;
  @ApiProperty({ type: String }) readonly reason!: string;
  @ApiProperty({ type: CampaignPerson }) readonly by!: CampaignPerson;
  @ApiProperty({ ...DAY, description: 'Europe/Sofia.' }) readonly on!: CivilDate;
}

/** A point as a member works on it. Of what others found there is nothing before everybody who has to has read it. */
export class CampaignItemDesk {
  @ApiProperty({ type: String, description: 'Of the campaign.' }) readonly campaign!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the commitment.' }) readonly number!: number;
  @ApiProperty({ type: CommitmentSummary, nullable: true, description: 'Null while the commitment is not public; nothing is done then.' })
  readonly commitment!: CommitmentSummary | null;
  @ApiProperty(ITEM_STATE) readonly state!: ItemState;
  @ApiProperty({ enum: [...OWN_PARTS], enumName: 'CampaignOwnPart', description: 'How you stand to it.' }) readonly own!: OwnPart;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day on which your place is kept, Europe/Sofia; null without one.' })
  readonly heldUntil!: CivilDate | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 2, description: 'Places that nobody reads or holds.' }) readonly free!: number;
  @ApiProperty({ type: CampaignReading, nullable: true, description: 'Yours.' }) readonly ownReading!: CampaignReading | null;
  @ApiProperty({ type: [CampaignReading], description: 'All of them in the order of reading; none before the last one is in.' })
  readonly readings!: CampaignReading[];
  @ApiProperty({ type: CampaignSettlement, nullable: true }) readonly settlement!: CampaignSettlement | null;
  @ApiProperty({ ...STEP, nullable: true, type: String, description: 'What was agreed or settled.' })
  readonly outcome!: steps.AssessedStep | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The assessment that the outcome was published as.' })
  readonly assessment!: string | null;
}
