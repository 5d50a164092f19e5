import type { SearchBounds } from './bounds.js';
import { ageMark, eraMark } from './facets.js';

/** A part of the index that is looked through; a document in it has one of the marks. */
export interface Window {
  /** Null for everything. */
  readonly marks: readonly string[] | null;
  /** Documents in it, about. */
  readonly documents: number;
}

/** Eras of the index by number: the newest, and where a look begins, which is the same unless an older period is asked for. */
export interface Eras {
  readonly newest: number;
  readonly start: number;
}

/** What a first look is not believed under: so few hits tell little of how many there are. */
const FEWEST = 0.5;
/** Eras that are sought one by one: PostgreSQL weighs each of them for each of their documents. */
const MOST_ERAS = 12;
/** How much more is looked through than should be enough. */
const RESERVE = 1.25;

/** Whether the first look is through everything. */
export const isWhole = ({ newest }: Eras, { whole }: SearchBounds): boolean => newest < whole;

/** What is looked through after the first eras, where so many candidates were: what should hold enough of them, or everything. */
export function secondWindow(found: number, eras: Eras, bounds: SearchBounds): Window {
  const wanted = Math.ceil((bounds.first * bounds.enough * RESERVE) / Math.max(found, FEWEST));
  if (wanted > eras.start) return everything(eras, bounds);
  if (wanted <= MOST_ERAS) return { marks: down(eras.start, wanted).map(eraMark), documents: wanted * bounds.era };
  // The age of the start is not full.
  const begun = (eras.start % bounds.erasOfAge) + 1;
  const before = Math.max(Math.ceil((wanted - begun) / bounds.erasOfAge), 0);
  const marks = down(Math.floor(eras.start / bounds.erasOfAge), before + 1).map(ageMark);
  return { marks, documents: (begun + before * bounds.erasOfAge) * bounds.era };
}

export const everything = ({ newest }: Eras, { era }: SearchBounds): Window => ({ marks: null, documents: (newest + 1) * era });

/** So many numbers down from one, none below 0. */
const down = (from: number, count: number): readonly number[] =>
  Array.from({ length: Math.min(count, from + 1) }, (_, each) => from - each);
