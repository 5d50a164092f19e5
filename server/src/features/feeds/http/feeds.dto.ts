import { OmitType, PickType } from '@nestjs/swagger';
import { ChoiceField, CivilDateField, LineField } from '../../../platform/http/fields/field.js';
import { COMMITMENT_FLAGS, COMMITMENT_SOURCES, type CommitmentFlag, type CommitmentSource } from '../../commitments/index.js';
import { ModerationRegisterQuery } from '../../moderation-register/index.js';
import { LogEntriesQuery } from '../../public-log/index.js';
import { lifecycle, vocabulary } from '../../submissions/index.js';

const PLACE = 'Where the page before ended.';

/** A feed that is narrowed by nothing. */
export class FeedPageQuery {
  @LineField({ max: 200, optional: true, description: PLACE }) readonly after?: string;
}

/** The filters of the overdue board, and of what was answered. */
export class CaseListFeedQuery extends FeedPageQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic' }) readonly topic?: vocabulary.Topic;
}

/** The filters of the public list, as its page and its JSON have them; a feed is the newest first. */
export class ListFeedQuery extends CaseListFeedQuery {
  @ChoiceField(vocabulary.KINDS, { optional: true, enumName: 'Kind' }) readonly kind?: vocabulary.Kind;
  @ChoiceField(lifecycle.PUBLIC_STATUSES, { optional: true, enumName: 'PublicStatus' }) readonly status?: lifecycle.PublicStatus;
  @LineField({ max: 10, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
  @CivilDateField({ optional: true, description: 'First day of publication, inclusive, Europe/Sofia.' }) readonly from?: string;
  @CivilDateField({ optional: true, description: 'Last day of publication, inclusive, Europe/Sofia.' }) readonly to?: string;
  @CivilDateField({ optional: true, description: 'First day of receipt, inclusive, Europe/Sofia.' }) readonly receivedFrom?: string;
  @CivilDateField({ optional: true, description: 'Last day of receipt, inclusive, Europe/Sofia.' }) readonly receivedTo?: string;
  @ChoiceField(vocabulary.OUTCOME_WISHES, { optional: true, enumName: 'OutcomeWish' }) readonly outcome?: vocabulary.OutcomeWish;
  @LineField({ min: 0, max: 200, optional: true, description: 'What is sought, as in the list.' }) readonly q?: string;
  @ChoiceField(['1'], { optional: true, description: 'The words of `q` as they are written, and no others.' }) readonly exact?: '1';
}

/** The filters of the register of moderation. */
export class ModerationFeedQuery extends OmitType(ModerationRegisterQuery, ['limit', 'lang']) {}

/** The log, or one case of it. */
export class LogFeedQuery extends PickType(LogEntriesQuery, ['before', 'case']) {}

/** The filters of the table of commitments. */
export class CommitmentFeedQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of a policy document.' }) readonly policy?: string;
  @LineField({ max: 20, optional: true, description: 'Number of a case.' }) readonly submission?: string;
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic' }) readonly topic?: vocabulary.Topic;
  @LineField({ max: 10, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
  @ChoiceField(COMMITMENT_SOURCES, { optional: true, enumName: 'CommitmentSource' }) readonly source?: CommitmentSource;
  @ChoiceField(COMMITMENT_FLAGS, { optional: true, enumName: 'CommitmentFlag' }) readonly only?: CommitmentFlag;
}

/** Campaigns of whoever they are, or of one organisation. */
export class CampaignFeedQuery extends FeedPageQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of an organisation.' }) readonly organisation?: string;
}
