import { searchWords } from '../../language/index.js';

export { searchKey } from '../../language/index.js';
export const { cyrillicCandidates, isFunctionWord, searchStems } = searchWords;
