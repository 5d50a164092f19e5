import { stem } from './stem.js';

export { cyrillicCandidates } from './latin-keyboard.js';
export { isFunctionWord } from './similarity.js';

/** What its stem does not tell of a word: where я and е change with the stress, and verbs whose forms go apart. By the stem. */
const KIN: Readonly<Record<string, string>> = {
  ...{ сняг: 'снег', бряг: 'брег', цвят: 'цвет', мяст: 'мест', желяз: 'желез', голям: 'голем' },
  ...{ корумп: 'корупк', спре: 'спир', спря: 'спир', спрях: 'спир', спрян: 'спир' },
};
/** осветл-ение, управл-ение; осветит-ел, управит-ел: the word that they are made of. */
const DERIVED = /(?<=^.{3,}[твп])л$|(?<=^.{3,}[лвт])ит$/u;

/**
 * What a word of a text or a question is found by, the best first: the forms of a word have one in common, and so have words made of one
 * another (осветление, осветен). Wider than {@link stem}, since a question is better answered with a word too much, while two cases are not alike
 * by it. Takes a word as a search key has it; a word in other letters, and a number, is found by itself.
 */
export function searchStems(word: string): readonly string[] {
  const root = stem(word);
  const kin = /^[а-я]+$/u.test(root) ? (KIN[root] ?? root.replace(DERIVED, '')) : root;
  return [kin];
}
