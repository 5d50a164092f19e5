import { personalData } from '../../language/index.js';

export const REDACTION_TYPES = [...personalData.PERSONAL_DATA_TYPES, 'insult', 'other'] as const;
/** Why a stretch of a text is not shown: what of a person it gives away, an insult, or something else. */
export type RedactionType = (typeof REDACTION_TYPES)[number];

/** A stretch of an original text: from `start`, inclusive, to `end`, exclusive, in UTF-16 code units, as JavaScript's `slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: RedactionType;
}

/** Most spans of one text, so that a request stays small; a list of signatures with addresses and phones stays below it. */
export const MOST_SPANS = 300;

export const isSameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end && one.type === other.type;

/** In the order of the text; spans that adjoin and have one type are one. Spans of one text do not overlap. */
export function normalise(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end, type } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last?.end === start && last.type === type) whole[whole.length - 1] = { ...last, end };
    else whole.push({ start, end, type });
  }
  return whole;
}
