import { isBetweenCharacters } from '../../../kernel/characters.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import type { Span } from './span.js';

/** The rules of a span in the reader's words, by stable code. */
const RULES = {
  span_outside: { bg: 'Мястото е извън текста.', en: 'The place lies outside the text.' },
  span_empty: { bg: 'Изберете поне един знак.', en: 'Select at least one character.' },
  span_splits: { bg: 'Изберете целия знак, не част от него.', en: 'Select the whole character, not a part of it.' },
  span_overlaps: { bg: 'Това място е вече заличено.', en: 'This place is redacted already.' },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * What is wrong with spans over `text`: one that lies outside it, is empty, splits a character, or overlaps one before it. Each fault
 * is named by its place in the list under `pointer`, such as `/redactions/text/0/end`.
 */
export function spanFaults(text: string, spans: readonly Span[], pointer: string): FieldError[] {
  const faults = spans.flatMap((span, index) => ownFault(text, span, `${pointer}/${index}`));
  return faults.length > 0 ? faults : overlaps(spans, pointer);
}

function ownFault(text: string, { start, end }: Span, pointer: string): FieldError[] {
  if (start < 0 || start > text.length) return [fault(`${pointer}/start`, 'span_outside')];
  if (end < 0 || end > text.length) return [fault(`${pointer}/end`, 'span_outside')];
  if (end <= start) return [fault(`${pointer}/end`, 'span_empty')];
  if (!isBetweenCharacters(text, start)) return [fault(`${pointer}/start`, 'span_splits')];
  return isBetweenCharacters(text, end) ? [] : [fault(`${pointer}/end`, 'span_splits')];
}

function overlaps(spans: readonly Span[], pointer: string): FieldError[] {
  const ordered = spans.map((span, index) => ({ ...span, index })).sort((one, other) => one.start - other.start || one.end - other.end);
  return ordered.flatMap(({ start, index }, place) =>
    start < (ordered[place - 1]?.end ?? 0) ? [fault(`${pointer}/${index}/start`, 'span_overlaps')] : [],
  );
}

const fault = (pointer: string, code: keyof typeof RULES): FieldError => ({ pointer, code, detail: RULES[code] });
