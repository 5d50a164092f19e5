export {
  ACCESS_CODE_BYTES,
  type AccessCode,
  accessCodeFrom,
  CASE_NUMBER_BYTES,
  caseNumberFrom,
  formatCode,
  parseAccessCode,
  parseCaseNumber,
} from './domain/crockford.js';
export * as likeness from './domain/likeness.js';
export * as personalData from './domain/personal-data/personal-data.js';
export { searchKey } from './domain/similarity.js';
/** What a text is searched by: the stems of a word, its readings on a Latin keyboard, and whether it names anything. */
export * as searchWords from './domain/search-words.js';
export { slug } from './domain/slug.js';
export { stem } from './domain/stem.js';
