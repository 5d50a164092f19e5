import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';
import { PAGE_SIZE, PAGES } from '../domain/pages.js';

/** Limits in characters (Unicode code points) of what is no text of a person. */
export const NAME = 200;
export const INSTANT = 40;
/** Numbers of 1,000 cases with their commas. */
const NUMBERS = 12_000;

/** What comes with every request: a key, needed by what writes alone, and the jurisdiction, which is one. */
export class Open311Query {
  @LineField({ max: NAME, optional: true }) readonly api_key?: string;
  @LineField({ max: NAME, optional: true }) readonly jurisdiction_id?: string;
  @ChoiceField(['bg', 'en'], { optional: true }) readonly lang?: string;
}

export class PagedQuery extends Open311Query {
  @LineField({ max: INSTANT, optional: true }) readonly start_date?: string;
  @LineField({ max: INSTANT, optional: true }) readonly end_date?: string;
  @QueryNumberField({ min: 1, max: PAGES, optional: true }) readonly page?: number;
  @QueryNumberField({ min: 1, max: PAGE_SIZE, optional: true }) readonly page_size?: number;
}

export class RequestsQuery extends PagedQuery {
  @LineField({ max: NUMBERS, optional: true }) readonly service_request_id?: string;
  @LineField({ max: NAME, optional: true }) readonly service_code?: string;
  @LineField({ max: NAME, optional: true }) readonly status?: string;
  @LineField({ max: INSTANT, optional: true }) readonly updated_after?: string;
  @LineField({ max: INSTANT, optional: true }) readonly updated_before?: string;
}
