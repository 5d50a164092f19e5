import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { COMMITMENT_SOURCES, type CommitmentSource } from '../domain/commitment.js';
import { COMMITMENT_FLAGS, type CommitmentFlag } from '../domain/commitment-filter.js';

/** The filters of the table, all optional and all in the URL. */
export class CommitmentFilterQuery {
  @LineField({ max: 100, optional: true, description: 'Slug of a policy document.' }) readonly policy?: string;
  @LineField({ max: 20, optional: true, description: 'Number of a case.' }) readonly submission?: string;
  @LineField({ max: 100, optional: true, description: 'Slug of a department.' }) readonly department?: string;
  @ChoiceField(vocabulary.TOPICS, { optional: true, enumName: 'Topic', description: 'What it is about.' })
  readonly topic?: vocabulary.Topic;
  @LineField({ max: 10, optional: true, description: 'EKATTE code of a settlement.' }) readonly settlement?: string;
  @ChoiceField(COMMITMENT_SOURCES, {
    optional: true,
    enumName: 'CommitmentSource',
    description: 'Whether an answer or a measure gave rise to it.',
  })
  readonly source?: CommitmentSource;
  @ChoiceField(COMMITMENT_FLAGS, { optional: true, enumName: 'CommitmentFlag', description: 'Those alone of which this is true.' })
  readonly only?: CommitmentFlag;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors, and of the table.' }) readonly lang?: string;
}

export class CommitmentListQuery extends CommitmentFilterQuery {
  @QueryNumberField({ min: 1, max: 100, optional: true, description: 'Items a page; 20 unless told.' }) readonly limit?: number;
  @LineField({ max: 40, optional: true, description: 'Where the page before ended; taken from its Link header.' }) readonly after?: string;
}
