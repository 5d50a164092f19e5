import { OmitType, PickType } from '@nestjs/swagger';
import { LineField } from '../../../platform/http/fields/field.js';
import { CommitmentFilterQuery } from '../../commitments/index.js';
import { ModerationRegisterQuery } from '../../moderation-register/index.js';
import { LogEntriesQuery } from '../../public-log/index.js';
import { PublicListQuery } from '../../public-register/index.js';

const PLACE = 'Where the page before ended.';

/** A feed that is narrowed by nothing. */
export class FeedPageQuery {
  @LineField({ max: 200, optional: true, description: PLACE }) readonly after?: string;
}

/** The filters of the overdue board, and of what was answered. */
export class CaseListFeedQuery extends PickType(PublicListQuery, ['department', 'topic', 'after']) {}

/** The filters of the public list, as its page and its JSON have them; a feed is the newest first. */
export class ListFeedQuery extends OmitType(PublicListQuery, ['sort', 'limit', 'lang']) {}

/** The filters of the register of moderation. */
export class ModerationFeedQuery extends OmitType(ModerationRegisterQuery, ['limit', 'lang']) {}

/** The log, or one case of it. */
export class LogFeedQuery extends PickType(LogEntriesQuery, ['before', 'case']) {}

/** The filters of the table of commitments. */
export class CommitmentFeedQuery extends OmitType(CommitmentFilterQuery, ['lang']) {}

/** Campaigns of whoever they are, or of one organisation. */
export class CampaignFeedQuery extends FeedPageQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of an organisation.' }) readonly organisation?: string;
}
