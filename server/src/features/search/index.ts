/** The public door of search: what answers a question in words, and how the index is kept. */
export { SearchModule } from './search.module.js';
export { MOST_CHARACTERS } from './domain/query-text.js';
export { understood } from './domain/understood.js';
export { type IndexedDocument, IndexedDocuments } from './storage/indexed-documents.js';
export { type Finding, ShownHits } from './reads/shown-hits.js';
export { FillIndex } from './tasks/fill-index.js';
export { SearchCases, type SearchHits, type SearchQuery } from './use-cases/search-cases.js';
