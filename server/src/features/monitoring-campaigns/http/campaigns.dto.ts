import { ApiProperty, PickType } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { LANGUAGES, type Language } from '../../../kernel/words.js';
import { ChoiceField, CivilDateField, FlagField, LineField, TextField, WholeNumberListField } from '../../../platform/http/fields/field.js';
import { steps } from '../../commitments/index.js';
import { MonitorName } from '../../monitors/index.js';
import { ALPHA_GAPS, type AlphaGap } from '../domain/agreement.js';
import { CAMPAIGN_STATES, type CampaignDetails, type CampaignState, LIMITS } from '../domain/campaign.js';
import { ITEM_STATES, type ItemState, OWN_PARTS, type OwnPart } from '../domain/item.js';

export const DAY = { type: String, format: 'date', example: '2026-11-30' } as const;
export const STEP = { enum: [...steps.ASSESSED_STEPS], enumName: 'AssessedStep' } as const;
export const ITEM_STATE = { enum: [...ITEM_STATES], enumName: 'CampaignItemState' } as const;

export class CampaignRequest {
  @LineField({ ...LIMITS.title }) title!: string;
  @TextField({ ...LIMITS.purpose, description: 'Why it is done and how; everybody reads it once the campaign runs.' }) purpose!: string;
  @ChoiceField(LANGUAGES, { enumName: 'Language', description: 'In which title and purpose are written.' }) language!: Language;
  @CivilDateField({ description: 'First day on which points are read, Europe/Sofia.' }) startsOn!: CivilDate;
  @CivilDateField({ description: 'Last day, at most two years later.' }) endsOn!: CivilDate;
  @FlagField({ description: 'Whether two members read each point, neither knowing what the other found.' }) double!: boolean;

  toDetails(): CampaignDetails {
    const { title, purpose, language, startsOn, endsOn, double } = this;
    return { title, purpose, language, startsOn, endsOn, double };
  }
}

export class CampaignItemsRequest {
  @WholeNumberListField({
    length: LIMITS.items,
    min: 1,
    max: 999_999_999,
    description: 'Numbers of commitments, in the order of the list.',
  })
  commitments!: number[];
}

export class CampaignExtensionRequest {
  @CivilDateField({ description: 'The new last day, after the present one.' }) endsOn!: CivilDate;
}

export class CampaignPageQuery {
  @LineField({ max: 200, optional: true, description: 'Cursor of the next page, from `Link`.' }) after?: string | null;
}

class CampaignHead {
  @ApiProperty({ type: String, description: 'Part of its address.' }) readonly slug!: string;
  @ApiProperty({ type: String }) readonly title!: string;
  @ApiProperty({ enum: [...LANGUAGES], enumName: 'Language', description: 'Of title and purpose.' }) readonly language!: Language;
  @ApiProperty({ enum: [...CAMPAIGN_STATES], enumName: 'CampaignState' }) readonly state!: CampaignState;
  @ApiProperty({ ...DAY, description: 'First day on which points are read, Europe/Sofia.' }) readonly startsOn!: CivilDate;
  @ApiProperty({ ...DAY, description: 'Last day, Europe/Sofia.' }) readonly endsOn!: CivilDate;
  @ApiProperty({ ...DAY, nullable: true, description: 'The day on which it was concluded, Europe/Sofia.' })
  readonly concludedOn!: CivilDate | null;
  @ApiProperty({ type: Boolean, description: 'Whether two members read each point.' }) readonly double!: boolean;
}

export class CampaignRow extends CampaignHead {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'How many points.' }) readonly items!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Points that everybody who had to has read.' }) readonly read!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Points that you hold and have not read yet.' }) readonly mine!: number;
}

export class CampaignRowList {
  @ApiProperty({ type: [CampaignRow], description: 'The newest first.' }) readonly campaigns!: CampaignRow[];
}

/** How far two readers of the same points agree. */
export class CampaignAgreement {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Points with two readings.' }) readonly n!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Those where both found the same step.' }) readonly equal!: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, nullable: true, description: 'Whole percent; null without any.' })
  readonly percent!: number | null;
  @ApiProperty({ type: Number, maximum: 1, nullable: true, description: "Krippendorff's alpha, ordinal metric, to 2 places." })
  readonly alpha!: number | null;
  @ApiProperty({ enum: [...ALPHA_GAPS], enumName: 'AlphaGap', nullable: true, type: String, description: 'Why there is no alpha.' })
  readonly alphaGap!: AlphaGap | null;
}

export class CampaignPerson {
  @ApiProperty({ type: String, format: 'uuid' }) readonly id!: string;
  @ApiProperty({ type: String }) readonly name!: string;
}

export class CampaignMember extends CampaignPerson {
  @ApiProperty({ type: Boolean, description: 'Whether it is you.' }) readonly isYou!: boolean;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Points that they read; of others in a double assessment only those with both readings.',
  })
  readonly read!: number;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    nullable: true,
    description: 'Points that they hold and have not read yet; null of others in a double assessment, where it would tell who read first.',
  })
  readonly taken!: number | null;
}

/** A point as its list shows it; whether others hold or read it is told without who. */
export class CampaignItem {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the commitment.' }) readonly number!: number;
  @ApiProperty({ type: String, nullable: true, description: 'What was promised; null while it is not public.' })
  readonly title!: string | null;
  @ApiProperty(ITEM_STATE) readonly state!: ItemState;
  @ApiProperty({ enum: [...OWN_PARTS], enumName: 'CampaignOwnPart', description: 'How you stand to it.' }) readonly own!: OwnPart;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 2, description: 'Places that nobody reads or holds.' }) readonly free!: number;
  @ApiProperty({ ...STEP, nullable: true, type: String, description: 'What was agreed or settled.' })
  readonly outcome!: steps.AssessedStep | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The assessment that the outcome was published as.' })
  readonly assessment!: string | null;
}

export class CampaignDesk extends CampaignHead {
  @ApiProperty({ type: String }) readonly purpose!: string;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`.' }) readonly version!: number;
  @ApiProperty({ type: MonitorName }) readonly organisation!: MonitorName;
  @ApiProperty({ type: Boolean, description: 'Whether today is in its period.' }) readonly isInPeriod!: boolean;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'How many points.' }) readonly itemCount!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Points that everybody who had to has read.' }) readonly read!: number;
  @ApiProperty({ type: [CampaignMember], description: 'By name.' }) readonly members!: CampaignMember[];
  @ApiProperty({ type: [CampaignItem], description: 'In the order of the list.' }) readonly items!: CampaignItem[];
  @ApiProperty({ type: CampaignAgreement, nullable: true, description: 'Null of a single assessment.' })
  readonly agreement!: CampaignAgreement | null;
}

/** What a list of everybody says of a campaign. */
export class CampaignCard extends CampaignHead {
  @ApiProperty({ type: MonitorName }) readonly organisation!: MonitorName;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'How many points.' }) readonly itemCount!: number;
  @ApiProperty({
    ...{ type: 'integer', minimum: 0, nullable: true },
    description: 'Points that everybody who had to has read; null while the campaign runs.',
  })
  readonly read!: number | null;
  @ApiProperty({ type: CampaignAgreement, nullable: true, description: 'Null of a single assessment, and while the campaign runs.' })
  readonly agreement!: CampaignAgreement | null;
}

export class CampaignCardList {
  @ApiProperty({ type: [CampaignCard], description: 'The newest first.' }) readonly campaigns!: CampaignCard[];
}

export class CampaignCardQuery extends PickType(CampaignPageQuery, ['after']) {
  @LineField({ max: 100, optional: true, description: 'Slug of an organisation.' }) organisation?: string | null;
}

/** A point as everybody reads it: what was found, never who read it. */
export class PublicCampaignItem {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the commitment.' }) readonly number!: number;
  @ApiProperty({ type: String, nullable: true, description: 'What was promised; null when it is not public any more.' })
  readonly title!: string | null;
  @ApiProperty({ ...ITEM_STATE, nullable: true, type: String, description: 'Null when the commitment is not public any more.' })
  readonly state!: ItemState | null;
  @ApiProperty({ ...STEP, nullable: true, type: String, description: 'What was agreed or settled; null without.' })
  readonly outcome!: steps.AssessedStep | null;
  @ApiProperty({
    ...{ type: String, format: 'uuid', nullable: true },
    description: 'The assessment that it was published as: `/{lang}/commitments/{number}#entry-{assessment}`.',
  })
  readonly assessment!: string | null;
}

export class PublicCampaign extends CampaignCard {
  @ApiProperty({ type: String }) readonly purpose!: string;
  @ApiProperty({ type: [PublicCampaignItem], description: 'In the order of the list; none before the campaign is concluded.' })
  readonly items!: PublicCampaignItem[];
}
