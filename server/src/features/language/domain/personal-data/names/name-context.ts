import type { TextView } from '../text-view.js';
import {
  BETWEEN,
  CLOSING,
  COMPANY_AFTER,
  FIGURE,
  LINK,
  NAMED_AFTER,
  NAMESAKE,
  NAMESAKE_LINK,
  OFFICE,
  OFFICE_ADJECTIVE,
  OFFICE_AFTER,
  OWN_HOUSE,
  POSSESSIVE,
  PRIVATE,
  TITLE,
} from './context-words.js';

const SENTENCE_END = /[.!?\n;•]/;
/** After these a full stop ends no sentence. */
const ABBREVIATION = new Set(
  'г гр с ул бул пл кв ж к зам инж арх д проф сем нач гл адв св mr mrs ms dr общ обл о ет рег бл вх ап н ст'.split(' '),
);
const FURTHEST = 7;
const LONGEST_GAP = 5;

/** `private` after a word like „съседът“; `signature` after „С уважение“ and the like. */
export type NameContext = 'private' | 'signature' | 'office' | 'namesake' | null;

/** What stands between a word and the next one. */
export function gapAfter(view: TextView, index: number): string {
  const [word, next] = [view.words[index], view.words[index + 1]];
  if (word === undefined) return '\n';
  return view.folded.slice(word.end, Math.min(next?.start ?? view.folded.length, word.end + LONGEST_GAP * 2));
}

/** The word is the first of a sentence or of a line. */
export function beginsSentence(view: TextView, index: number): boolean {
  return index === 0 || endsSentence(view, index - 1);
}

function endsSentence(view: TextView, index: number): boolean {
  const gap = gapAfter(view, index);
  return SENTENCE_END.test(gap) && !(/^\. ?$/.test(gap) && ABBREVIATION.has(view.words[index]?.text ?? ''));
}

/** The name in the words from `first` up to `end` is an official's, a street's or a company's, or a word before it speaks of a private person. */
export function contextOf(view: TextView, first: number, end: number): NameContext {
  if (isNamesake(view, first) || isFigure(view, first) || isCompany(view, end)) return 'namesake';
  if (hasOfficeBefore(view, first) || hasOfficeAfter(view, end)) return 'office';
  return privateWordBefore(view, first);
}

/** A word that speaks of a person itself, and so is no name. */
export function isContextWord(text: string): boolean {
  return [PRIVATE, CLOSING, OFFICE, NAMESAKE, LINK, BETWEEN, TITLE].some((list) => list.test(text));
}

/** „комшията Зюмбюл“, „зет ми, Зюмбюл“: nothing but „ми“ stands between, so that even an unknown word is a name. */
export function isIntroduced(view: TextView, first: number): boolean {
  const isPossessive = POSSESSIVE.test(view.words[first - 1]?.text ?? '');
  const index = isPossessive ? first - 2 : first - 1;
  const word = view.words[index];
  const gaps = isPossessive ? [gapAfter(view, index), gapAfter(view, index + 1)] : [gapAfter(view, index)];
  const isDirect = gaps.every(
    (gap) => /^(?: | - |: ?)$/.test(gap) || (gap === '. ' && ABBREVIATION.has(word?.text ?? '')) || (isPossessive && gap === ', '),
  );
  return word !== undefined && isDirect && PRIVATE.test(word.text) && word.text !== 'аз';
}

function isFigure(view: TextView, first: number): boolean {
  return FIGURE.test(`${view.words[first - 1]?.text ?? ''} ${view.words[first]?.text ?? ''}`);
}

function isCompany(view: TextView, end: number): boolean {
  const position = view.words[end - 1]?.end ?? 0;
  return COMPANY_AFTER.test(view.folded.slice(position, position + 24));
}

function isNamesake(view: TextView, first: number): boolean {
  for (let index = first - 1; index >= first - 3 && index >= 0; index -= 1) {
    const word = view.words[index];
    const gap = gapAfter(view, index);
    if (word === undefined || gap.length > LONGEST_GAP || /[,;)]| -/.test(gap) || endsSentence(view, index)) return false;
    if (NAMESAKE.test(word.text)) return true;
    if (word.text === 'на') {
      if (NAMED_AFTER.test(view.words[index - 1]?.text ?? '')) return true;
      if (view.words[index + 1]?.text.startsWith('име') !== true) return false;
    } else if (!NAMESAKE_LINK.test(word.text)) return false;
  }
  return false;
}

function hasOfficeBefore(view: TextView, first: number): boolean {
  for (let index = first - 1; index >= first - FURTHEST && index >= 0; index -= 1) {
    const word = view.words[index];
    if (word === undefined || gapAfter(view, index).length > LONGEST_GAP || endsSentence(view, index)) return false;
    if (OWN_HOUSE.test(word.text)) return false;
    if (OFFICE.test(word.text)) return true;
    const isLinked = [0, 1, 2].some((back) => LINK.test(view.words[index - back]?.text ?? ''));
    if (word.shape === 'lower' && !isLinked && !TITLE.test(word.text)) return false;
  }
  return false;
}

function hasOfficeAfter(view: TextView, end: number): boolean {
  if (!/^(?:,| ?-| ?\() ?$/.test(gapAfter(view, end - 1))) return false;
  const next = view.words.slice(end, end + 3).map(({ text }) => text);
  const noun = next.find((text) => !OFFICE_ADJECTIVE.test(text));
  return noun !== undefined && OFFICE_AFTER.test(noun);
}

function privateWordBefore(view: TextView, first: number): 'private' | 'signature' | null {
  for (let index = first - 1; index >= first - 4 && index >= 0; index -= 1) {
    const word = view.words[index];
    const gap = gapAfter(view, index);
    if (word === undefined || gap.length > LONGEST_GAP || /\d/.test(gap)) return null;
    if (CLOSING.test(word.text)) return 'signature';
    if (endsSentence(view, index)) return null;
    if (PRIVATE.test(word.text)) return 'private';
    if (!BETWEEN.test(word.text)) return null;
  }
  return null;
}
