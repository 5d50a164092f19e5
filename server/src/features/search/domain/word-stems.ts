import { searchKey, stem } from '../../language/index.js';

export const searchStems = (key: string): readonly string[] => [stem(key)];
export const cyrillicCandidates = (_key: string): readonly string[] => [];
export const isFunctionWord = (_key: string): boolean => false;
export { searchKey };
