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
/** How much more is looked through than should be enough. */
const RESERVE = 1.5;

/** Whether the first eras are everything. */
export const isWhole = ({ newest, start }: Eras, { first }: SearchBounds): boolean => start === newest && newest < first;

/** What is looked through after the first eras, where so many candidates were: what should hold enough of them, or everything. */
export function secondWindow(found: number, eras: Eras, bounds: SearchBounds): Window {
  const wanted = Math.ceil((bounds.first * bounds.enough * RESERVE) / Math.max(found, FEWEST));
  if (wanted > eras.start) return everything(eras, bounds);
  if (wanted <= bounds.erasOfAge) return { marks: down(eras.start, wanted).map(eraMark), documents: wanted * bounds.era };
  // The newest age is not full.
  const ages = Math.ceil(wanted / bounds.erasOfAge) + 1;
  return { marks: down(Math.floor(eras.start / bounds.erasOfAge), ages).map(ageMark), documents: ages * bounds.erasOfAge * bounds.era };
}

export const everything = ({ newest }: Eras, { era }: SearchBounds): Window => ({ marks: null, documents: (newest + 1) * era });

/** So many numbers down from one, none below 0. */
const down = (from: number, count: number): readonly number[] =>
  Array.from({ length: Math.min(count, from + 1) }, (_, each) => from - each);
