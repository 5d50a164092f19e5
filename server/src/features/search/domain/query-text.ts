import { keyOf, stemsOf, WORD } from './text-words.js';

/** Characters of a question; more are refused at the door. */
export const MOST_CHARACTERS = 200;
/** Words, phrases and exclusions that are looked at; more would only slow it. */
export const MOST_WORDS = 12;
const MOST_EXCLUDED = 6;

/** A word of a phrase, and how many words after its first one it stands. */
export interface PhraseWord {
  readonly key: string;
  readonly offset: number;
}
export type Phrase = readonly PhraseWord[];

/** What somebody asks for, as it is written; nothing is understood yet. */
export interface QueryText {
  /** Each once, in the order that they are written in, without those that name nothing. */
  readonly words: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly excluded: readonly Phrase[];
  /** The last word may not be finished yet: nothing follows it. Then it is the last of `words`. */
  readonly isLastOpen: boolean;
}

const MINUS = /(?<minus>(?<=^|\s)[-−–])?/u;
const PHRASE = /["„“”‟«»](?<phrase>[^"„“”‟«»]*)["„“”‟«»]/u;
const PART = new RegExp(`${MINUS.source}(?:${PHRASE.source}|(?<word>${WORD.source}))`, 'gu');

/**
 * Reads a question: words that are all wanted, „phrases“, and what is not wanted behind a minus. Any text is a question; a quotation mark
 * without its other half is none, so that it can be read while it is typed.
 */
export function parseQuery(typed: string): QueryText {
  const text = [...typed].slice(0, MOST_CHARACTERS).join('');
  const words: string[] = [];
  const phrases: Phrase[] = [];
  const excluded: Phrase[] = [];
  let end = 0;
  let isLastWord = false;
  for (const found of text.matchAll(PART)) {
    const { minus, phrase: quoted, word } = found.groups ?? {};
    const wanted = phraseOf(quoted ?? word ?? '');
    if (wanted.length === 0) continue;
    const isPhrase = quoted !== undefined && wanted.length > 1;
    end = found.index + found[0].length;
    isLastWord = false;
    if (minus) excluded.push(wanted);
    else if (isPhrase) phrases.push(wanted);
    else
      for (const { key } of wanted) {
        isLastWord = quoted === undefined && !words.includes(key);
        if (!words.includes(key)) words.push(key);
      }
  }
  const kept = words.slice(0, MOST_WORDS);
  return {
    words: kept,
    phrases: phrases.slice(0, MOST_WORDS - kept.length),
    excluded: excluded.slice(0, MOST_EXCLUDED),
    isLastOpen: isLastWord && end === text.trimEnd().length && kept.length === words.length,
  };
}

/** The words that name something, with their distances, which count those that name nothing. */
function phraseOf(text: string): Phrase {
  const found = Array.from(text.matchAll(WORD), ([word], place) => ({ key: keyOf(word), place })).filter(
    ({ key }) => key !== '' && stemsOf(key).length > 0,
  );
  const first = found[0]?.place ?? 0;
  return found.map(({ key, place }) => ({ key, offset: place - first }));
}
