import { ChoiceField, CivilDateField, LineField } from '../../../platform/http/fields/field.js';
import { lifecycle, vocabulary } from '../../submissions/index.js';

/** The filters of the overdue board. */
export class OverdueFeedQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic' }) readonly topic?: vocabulary.Topic;
}

/** The filters of the public list, as its page and its JSON have them; a feed is the newest first. */
export class ListFeedQuery extends OverdueFeedQuery {
  @ChoiceField(vocabulary.KINDS, { optional: true, enumName: 'Kind' }) readonly kind?: vocabulary.Kind;
  @ChoiceField(lifecycle.PUBLIC_STATUSES, { optional: true, enumName: 'PublicStatus' }) readonly status?: lifecycle.PublicStatus;
  @LineField({ max: 10, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
  @CivilDateField({ optional: true, description: 'First day of publication, inclusive, Europe/Sofia.' }) readonly from?: string;
  @CivilDateField({ optional: true, description: 'Last day of publication, inclusive, Europe/Sofia.' }) readonly to?: string;
  @CivilDateField({ optional: true, description: 'First day of receipt, inclusive, Europe/Sofia.' }) readonly receivedFrom?: string;
  @CivilDateField({ optional: true, description: 'Last day of receipt, inclusive, Europe/Sofia.' }) readonly receivedTo?: string;
  @ChoiceField(vocabulary.OUTCOME_WISHES, { optional: true, enumName: 'OutcomeWish' }) readonly outcome?: vocabulary.OutcomeWish;
  @LineField({ min: 0, max: 200, optional: true, description: 'Words that all stand in the title or the text.' }) readonly q?: string;
  @LineField({ max: 200, optional: true, description: 'Where the page before ended.' }) readonly after?: string;
}
