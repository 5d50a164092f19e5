import { PARTS, type Part, type PartWords } from './document.js';
import type { SearchPlan, Step, Term } from './search-plan.js';
import type { TextWord } from './text-words.js';

/** Words of a text that were sought, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Match {
  /** Words of the question that it has, as bits from the first. */
  readonly words: number;
  readonly spans: Readonly<Record<Part, readonly Span[]>>;
  /** For each word of the question that it has, how it is written here. */
  readonly written: ReadonlyMap<number, string>;
}

/**
 * What of a document as it stands now answers the question; null when a phrase is missing, or something is there that is not wanted.
 * The index may be some moments behind: this is the word that counts.
 */
export function matchOf(document: PartWords, { terms, phrases, excluded }: SearchPlan): Match | null {
  const found = (steps: readonly Step[]) => PARTS.map((part) => [part, phraseIn(document[part], steps)] as const);
  if (excluded.some((steps) => found(steps).some(([, hits]) => hits.length > 0))) return null;
  const spans: Record<Part, Span[]> = { title: [], place: [], text: [], answer: [] };
  for (const steps of phrases) {
    const hits = found(steps);
    if (hits.every(([, words]) => words.length === 0)) return null;
    for (const [part, words] of hits) spans[part].push(...words.map(spanOf));
  }
  let mask = 0;
  const written = new Map<number, string>();
  terms.forEach((term, index) => {
    const meant = PARTS.flatMap((part) => document[part].filter((word) => isMeant(word, term)).map((word) => ({ part, word })));
    if (meant.length === 0) return;
    mask |= 1 << index;
    for (const { part, word } of meant) spans[part].push(spanOf(word));
    // The title is said back before the rest, and the word itself before one like it.
    const said = meant.find(({ word }) => isOwn(word, term)) ?? meant[0];
    if (said) written.set(index, said.word.key);
  });
  const sorted = (part: Part): readonly Span[] => distinct(spans[part]);
  return {
    words: mask,
    spans: { title: sorted('title'), place: sorted('place'), text: sorted('text'), answer: sorted('answer') },
    written,
  };
}

const isOwn = ({ stems }: TextWord, { own }: Term): boolean => stems.some((stem) => own.includes(stem));
const isMeant = ({ stems }: TextWord, { own, near }: Term): boolean => stems.some((stem) => own.includes(stem) || near.includes(stem));
const spanOf = ({ start, end }: TextWord): Span => ({ start, end });

/** The words of every place where the steps follow each other, with nothing between them that names something. */
function phraseIn(words: readonly TextWord[], steps: readonly Step[]): TextWord[] {
  return words.flatMap((_, start) => {
    const run = steps.map(({ offset }) => words[start + offset]);
    const isHere = steps.every(({ stems }, index) => run[index]?.stems.some((stem) => stems.includes(stem)) ?? false);
    return isHere && named(words.slice(start, start + (steps.at(-1)?.offset ?? 0) + 1)) === steps.length
      ? run.filter((word) => word !== undefined)
      : [];
  });
}

const named = (words: readonly TextWord[]): number => words.filter(({ stems }) => stems.length > 0).length;

/** In the order of the text, each place once. */
function distinct(spans: readonly Span[]): readonly Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}
