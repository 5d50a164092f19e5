import type { Lookalike } from './near-words.js';

/** Letters by which beginnings are kept; shorter ones are not looked for. */
export const SHORTEST_BEGINNING = 3;
/** Letters that a likeness may have more or less: two slips and an ending. */
const MOST_APART = 5;
/** From which share of common trigrams on a word is like another. */
const LEAST_LIKENESS = 0.3;

/**
 * The words of all documents in memory: what begins so, and what is like another by trigrams, as PostgreSQL's pg_trgm counts them (the word with two spaces before and one
 * behind it; shared trigrams among all). Some 150 bytes a word, beside its letters.
 */
export class WordIndex {
  private readonly words: string[] = [];
  /** How many different trigrams each has. */
  private readonly sizes: number[] = [];
  private readonly byBeginning = new Map<string, number[]>();
  private readonly byTrigram = new Map<string, number[]>();

  /** A word that it has already is passed over. */
  add(word: string): void {
    if (!this.has(word)) this.addNew(word);
  }

  /** The same of a word that it is known not to have. */
  addNew(word: string): void {
    const number = this.words.push(word) - 1;
    const trigrams = trigramsOf(word);
    this.sizes.push(trigrams.size);
    for (const trigram of trigrams) listed(this.byTrigram, trigram, number);
    listed(this.byBeginning, word.slice(0, SHORTEST_BEGINNING), number);
  }

  has(word: string): boolean {
    return this.alikeFrom(word).some((number) => this.words[number] === word);
  }

  /** The shortest words that begin so. */
  beginning(text: string, most: number): readonly string[] {
    const found = this.alikeFrom(text).flatMap((number) => {
      const word = this.words[number] ?? '';
      return word.startsWith(text) ? [word] : [];
    });
    return found.sort((one, other) => one.length - other.length || (one < other ? -1 : 1)).slice(0, most);
  }

  /** The likest first: by their trigrams, and what begins alike, since a slip in the middle of a word leaves few of those. */
  like(word: string, most: number): readonly Lookalike[] {
    const trigrams = trigramsOf(word);
    const shared = new Uint8Array(this.words.length);
    const found: Lookalike[] = [];
    for (const trigram of trigrams) for (const number of this.byTrigram.get(trigram) ?? []) shared[number] = (shared[number] ?? 0) + 1;
    const beginning = word.slice(0, SHORTEST_BEGINNING);
    shared.forEach((common, number) => {
      if (common === 0) return;
      const other = this.words[number] ?? '';
      const likeness = common / (trigrams.size + (this.sizes[number] ?? 0) - common);
      const isLike = likeness >= LEAST_LIKENESS || other.slice(0, SHORTEST_BEGINNING) === beginning;
      if (isLike && Math.abs(other.length - word.length) <= MOST_APART) found.push({ word: other, likeness });
    });
    return found.sort((one, other) => other.likeness - one.likeness || (one.word < other.word ? -1 : 1)).slice(0, most);
  }

  private alikeFrom(word: string): readonly number[] {
    return this.byBeginning.get(word.slice(0, SHORTEST_BEGINNING)) ?? [];
  }
}

function listed(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

function trigramsOf(word: string): ReadonlySet<string> {
  const padded = `  ${word} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}
