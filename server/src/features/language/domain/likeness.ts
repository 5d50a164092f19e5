import { searchTokens } from './similarity.js';
import { stem } from './stem.js';
import { isSameStreet, type Street, streetsIn, streetsInAddress } from './street.js';

/** What two cases are compared by. */
export interface Matter {
  readonly title: string;
  readonly text: string;
  /** EKATTE code. */
  readonly settlement: string | null;
  readonly address: string | null;
}

/** How alike two matters are, and why: what a reader is told beside it. */
export interface Likeness {
  /** From 0 to about 1.3; {@link ALIKE} and above is proposed. */
  readonly score: number;
  readonly isSameSettlement: boolean;
  /** The street that both name, as the other matter writes it. */
  readonly street: string | null;
  /** Words that both use, as they are written there, the most telling first; at most {@link WORDS_TOLD}. */
  readonly words: readonly string[];
}

/** The least score that is proposed as similar; measured in test/corpus/similar-cases. */
export const ALIKE = 0.34;
const WORDS_TOLD = 5;

/** Words that complaints of every kind are full of: that two of them share one says little. */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'община проблем сигнал предлагам моля искам няма липсва трябва може нужен месец година ден вечер сутрин седмица време хора дете човек жители ' +
    'опасен пълен голям стар нов лош работи спира прави стои минава влиза излиза каза пред до край около към покрай вътре място много никой някой нищо ' +
    'един една едно два две три четири пет половин постоянно винаги вече още сега днес вчера цял няколко град село центъра ул бул пл бл вх кв жк'
  )
    .split(' ')
    .map(stem),
);
const FREQUENT_WEIGHT = 0.3;
const NUMBER_WEIGHT = 0.5;

type Words = ReadonlyMap<string, string>;

/** Each word of a text by its stem, in the shortest form that stands there: the nearest to what a dictionary has. */
function wordsOf(text: string): Words {
  const words = new Map<string, string>();
  for (const word of searchTokens(text)) {
    const root = stem(word);
    const known = words.get(root);
    if (known === undefined || word.length < known.length) words.set(root, word);
  }
  return words;
}

const weightOf = (root: string): number => (FREQUENT.has(root) ? FREQUENT_WEIGHT : /^\d+$/u.test(root) ? NUMBER_WEIGHT : 1);

const weigh = (roots: Iterable<string>): number => [...roots].reduce((sum, root) => sum + weightOf(root), 0);

/** Which part of the smaller of two texts stands in the other one too: from 0 to 1. A handful of words proves nothing, hence `least`. */
function overlap(one: Words, other: Words, least: number): number {
  const smaller = Math.max(least, Math.min(weigh(one.keys()), weigh(other.keys())));
  return Math.min(1, weigh([...one.keys()].filter((root) => other.has(root))) / smaller);
}

/** Compares two matters by title, text and place. Symmetric, but for the forms in which words and street are told. */
export function likeness(mine: Matter, other: Matter): Likeness {
  const [myTitle, otherTitle] = [wordsOf(mine.title), wordsOf(other.title)];
  const [myWords, otherWords] = [wordsOf(`${mine.title} ${mine.text}`), wordsOf(`${other.title} ${other.text}`)];
  const isSameSettlement = mine.settlement !== null && mine.settlement === other.settlement;
  const isElsewhere = mine.settlement !== null && other.settlement !== null && !isSameSettlement;
  const streets = isElsewhere ? { common: null, isOther: false } : compareStreets(streetsOf(mine), streetsOf(other));
  // The title of the one against all of the other: what one says in a title another says in the text.
  const titles = Math.max(overlap(myTitle, otherWords, TITLE_WORDS), overlap(otherTitle, myWords, TITLE_WORDS));
  const texts = overlap(myWords, otherWords, TEXT_WORDS);
  const place = (isSameSettlement ? 0.04 : 0) + (streets.common ? 0.14 : 0) - (isElsewhere ? 0.3 : 0) - (streets.isOther ? 0.2 : 0);
  return {
    score: Math.max(0, 0.4 * titles + 0.6 * texts + place),
    isSameSettlement,
    street: streets.common?.name ?? null,
    words: commonWords(myWords, otherWords, streets.common),
  };
}

const TITLE_WORDS = 3;
const TEXT_WORDS = 6;

/** What is told of a street need not be told of its words again. */
function commonWords(mine: Words, other: Words, street: Street | null): readonly string[] {
  const told = new Set(street?.key.split(' ').map(stem));
  return [...other]
    .filter(([root]) => mine.has(root) && !told.has(root) && weightOf(root) === 1)
    .slice(0, WORDS_TOLD)
    .map(([, word]) => word);
}

const streetsOf = ({ title, text, address }: Matter): readonly Street[] => [
  ...streetsInAddress(address ?? ''),
  ...streetsIn(`${title}\n${text}`),
];

function compareStreets(mine: readonly Street[], other: readonly Street[]): { common: Street | null; isOther: boolean } {
  const common = other.find((theirs) => mine.some((street) => isSameStreet(street, theirs)));
  return { common: common ?? null, isOther: !common && mine.length > 0 && other.length > 0 };
}

/** Letters that a beginning of a word needs to be worth looking for. */
const PROBE = 4;

/**
 * The beginnings of words by which candidates are found in a text, the most telling first: the title's, then the text's, at most `most`.
 * What a word and its stem have in common begins every form of it, as far as endings alone tell.
 */
export function probes({ title, text }: Pick<Matter, 'title' | 'text'>, most: number): readonly string[] {
  const beginnings = [title, text].flatMap((part) =>
    [...wordsOf(part)]
      .filter(([root]) => weightOf(root) === 1)
      .map(([root, word]) => commonBeginning(root, word))
      .filter((beginning) => beginning.length >= PROBE),
  );
  return [...new Set(beginnings)].slice(0, most);
}

function commonBeginning(one: string, other: string): string {
  const differs = [...one].findIndex((letter, place) => letter !== other[place]);
  return differs === -1 ? one : one.slice(0, differs);
}
