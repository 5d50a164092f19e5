import { type RedactedField, redactedFields } from './redaction-work';

/** A word of the original without the punctuation around it. */
export interface Word {
  readonly field: RedactedField;
  readonly start: number;
  readonly end: number;
  /** true for the first one of a sentence or a line */
  readonly isFirst: boolean;
}

/** Words by their place in the list: where a selection began, and where it is now. */
export interface Cursor {
  readonly anchor: number;
  readonly head: number;
}

export interface Stretch {
  readonly field: RedactedField;
  readonly start: number;
  readonly end: number;
}

const opening = /^[„“”"'«‘([{–—-]+/u;
const closing = /[.,;:!?…“”"'»’)\]}–—-]+$/u;

/** All words, the title's before the text's. A number, an address or a plate that is written in one piece is one word. */
export function wordsOf(texts: Readonly<Record<RedactedField, string>>): Word[] {
  return redactedFields.flatMap((field) => {
    const text = texts[field];
    let isFirst = true;
    return Array.from(text.matchAll(/\S+/gu), ({ 0: run, index }): Word => {
      const before = opening.exec(run)?.[0].length ?? 0;
      const after = closing.exec(run)?.[0].length ?? 0;
      const isBare = before + after >= run.length;
      const word: Word = {
        field,
        start: index + (isBare ? 0 : before),
        end: index + run.length - (isBare ? 0 : after),
        isFirst: isFirst || text.slice(0, index).endsWith('\n'),
      };
      isFirst = /[.!?…][“”"'»’)]*$/u.test(run);
      return word;
    });
  });
}

/** Where a key of the keyboard leads; null when it is none that moves. With `isExtending` the selection grows from where it began. */
export function moved(words: readonly Word[], from: Cursor | null, key: string, isExtending: boolean): Cursor | null {
  const last = words.length - 1;
  if (last < 0) return null;
  const head = from?.head ?? -1;
  const target = targetOf(words, head, key);
  if (target === null) return null;
  const to = Math.min(Math.max(target, 0), last);
  const isSameField = from !== null && words[from.anchor]?.field === words[to]?.field;
  return { anchor: isExtending && isSameField ? from.anchor : to, head: to };
}

function targetOf(words: readonly Word[], head: number, key: string): number | null {
  const first = (from: number, step: 1 | -1): number => {
    for (let index = from; index >= 0 && index < words.length; index += step) if (words[index]?.isFirst === true) return index;
    return step === 1 ? words.length - 1 : 0;
  };
  switch (key) {
    case 'ArrowRight':
      return head + 1;
    case 'ArrowLeft':
      return head - 1;
    case 'ArrowDown':
      return first(head + 1, 1);
    case 'ArrowUp':
      return first(head - 1, -1);
    case 'Home':
      return 0;
    case 'End':
      return words.length - 1;
    default:
      return null;
  }
}

/** What is selected, from the first word to the last. */
export function stretchOf(words: readonly Word[], { anchor, head }: Cursor): Stretch | null {
  const [from, to] = [words[Math.min(anchor, head)], words[Math.max(anchor, head)]];
  return from === undefined || to === undefined ? null : { field: from.field, start: from.start, end: to.end };
}

/** The word at or after a place. */
export function wordAt(words: readonly Word[], field: RedactedField, place: number): number {
  const found = words.findIndex((word) => word.field === field && word.end > place);
  return Math.max(found, 0);
}

/** A selection without the white space around it, and never with a part of a character; null when nothing is left. */
export function wholeCharacters(text: string, { field, start, end }: Stretch): Stretch | null {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const from = start < text.length ? (graphemes.containing(start)?.index ?? start) : text.length;
  const last = end > 0 ? graphemes.containing(end - 1) : undefined;
  const to = last === undefined ? end : last.index + last.segment.length;
  const taken = text.slice(from, to);
  const trimmed = { field, start: from + taken.length - taken.trimStart().length, end: to - taken.length + taken.trimEnd().length };
  return trimmed.start < trimmed.end ? trimmed : null;
}
