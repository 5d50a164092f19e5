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
export { slug } from './domain/slug.js';
export { stem } from './domain/stem.js';
