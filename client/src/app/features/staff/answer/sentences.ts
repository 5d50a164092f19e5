import type { DraftPoint } from '../../../core/api/contract';

export type Quote = DraftPoint['quote'];

/** Sentences of a text, each with its place, for those who quote without selecting. */
export function sentencesOf(text: string): Quote[] {
  return [...text.matchAll(/[^\s.!?…\n][^.!?…\n]*[.!?…]*/gu)].map((match) => {
    const words = match[0].trimEnd();
    return { start: match.index, end: match.index + words.length, words };
  });
}

/** What is selected, without blanks around it and without half characters; null for nothing. */
export function quoteAt(text: string, start: number, end: number): Quote | null {
  const chosen = text.slice(start, end);
  const words = chosen.trim();
  if (words === '' || /\p{Surrogate}/u.test(words)) return null;
  const from = start + chosen.indexOf(words);
  return { start: from, end: from + words.length, words };
}
