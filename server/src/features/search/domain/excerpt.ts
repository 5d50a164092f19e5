import { isBetweenCharacters } from '../../../kernel/characters.js';
import type { Span } from './matching.js';

/** A stretch of a text on one line, and what of it is marked, in UTF-16 units of that stretch. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** UTF-16 units that are shown, and of them before the first mark. */
const LENGTH = 240;
const BEFORE = 60;

/** The part of the text where most of what was sought stands together, cut between words, with an ellipsis where it is cut. */
export function excerptOf(text: string, spans: readonly Span[]): Excerpt {
  const from = beginning(text, densest(spans));
  const to = ending(text, from + LENGTH);
  const before = from > 0 ? '…' : '';
  const after = to < text.length ? '…' : '';
  const shift = before.length - from;
  const marks = spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  // A line end is one unit, as the space in its place is, so that the marks stay where they are.
  return { text: `${before}${text.slice(from, to)}${after}`.replace(/[\n\t]/g, ' '), marks };
}

/** Where the window begins that holds the most marks. */
function densest(spans: readonly Span[]): number {
  let [best, most] = [0, 0];
  spans.forEach(({ start }, index) => {
    const count = spans.slice(index).findIndex(({ end }) => end > start + LENGTH - BEFORE);
    const within = count === -1 ? spans.length - index : count;
    if (within > most) [best, most] = [start, within];
  });
  return best;
}

function beginning(text: string, first: number): number {
  if (first <= BEFORE) return 0;
  const at = text.slice(first - BEFORE, first).search(/\s/u);
  return at === -1 ? whole(text, first - BEFORE) : first - BEFORE + at + 1;
}

function ending(text: string, last: number): number {
  if (last >= text.length) return text.length;
  const space = text.slice(0, last).search(/\s\S*$/u);
  return space > last - BEFORE ? space : whole(text, last);
}

/** Not inside a letter with its marks, or an emoji. */
function whole(text: string, index: number): number {
  let at = index;
  while (!isBetweenCharacters(text, at)) at -= 1;
  return at;
}
