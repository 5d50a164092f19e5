import { ForwardOnly } from './forward-only.js';

/**
 * Documents of the search know by their days where an older period begins; the form that they are written in is known to search_progress. Their marks are of
 * another kind than before, so they are thrown away, and the task of the index writes all of them anew.
 */
export class SearchFilters extends ForwardOnly {
  readonly name = 'SearchFilters1700000000050';
  protected readonly sql = `
    truncate search_document, search_forms, search_word, search_progress;
    alter table search_document drop column form, add column published_on date, add column received_on date;
    create index search_document_published on search_document (published_on, place);
    create index search_document_received on search_document (received_on, place);
  `;
}
