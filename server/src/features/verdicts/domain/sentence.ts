/**
 * Where the author's sentence is: nobody but staff reads it before a moderator did. `none`: there is none; `erased`: there was one.
 */
export const SENTENCE_STATES = ['none', 'waiting', 'shown', 'kept_back', 'erased'] as const;
export type SentenceState = (typeof SENTENCE_STATES)[number];

export const SENTENCE_ACTIONS = ['show', 'keep_back', 'erase'] as const;
export type SentenceAction = (typeof SENTENCE_ACTIONS)[number];

/** Every legal step of a sentence; a pair that is not listed is illegal. A moderator may think again. */
export const SENTENCE_TABLE: Readonly<Record<SentenceState, Partial<Record<SentenceAction, SentenceState>>>> = {
  none: {},
  waiting: { show: 'shown', keep_back: 'kept_back', erase: 'erased' },
  shown: { show: 'shown', keep_back: 'kept_back', erase: 'erased' },
  kept_back: { show: 'shown', keep_back: 'kept_back', erase: 'erased' },
  erased: {},
};

/** What stands in place of words that a moderator took out. */
export const COVERED = '[…]';

/**
 * Whether `shown` is the author's sentence with nothing changed but words taken out, each time marked by {@link COVERED}: a moderator
 * covers, and writes nothing in the author's name.
 */
export function isCovered(original: string, shown: string): boolean {
  const parts = shown.split(COVERED);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return shown === original;
  const last = rest.at(-1) ?? '';
  if (!original.startsWith(first) || !original.endsWith(last)) return false;
  let from = first.length;
  const until = original.length - last.length;
  for (const part of rest.slice(0, -1)) {
    const at = original.indexOf(part, from);
    if (at < 0 || at + part.length > until) return false;
    from = at + part.length;
  }
  return from <= until;
}
