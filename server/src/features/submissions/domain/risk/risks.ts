import { isPersonalOffice } from '../case-access.js';
import type { Submission } from '../submission.js';
import { BREAK, Phrases, readyText, type ReadyText, wordsOf } from './phrases.js';
import { CRIME, HARMLESS, OFFICE_WORDS, THREAT_TO_LIFE } from './risk-words.js';

export const RISKS = ['threat_to_life', 'crime', 'names_official', 'personal_data'] as const;
/** What a moderator should look at first in a text. A mark decides nothing, and the public never sees it. */
export type Risk = (typeof RISKS)[number];

const harmless = new Phrases(HARMLESS);
const threat = new Phrases(THREAT_TO_LIFE);
const crime = new Phrases(CRIME);
const office = new Phrases(OFFICE_WORDS);

/** Words that a name may stand away from the word for the office: „кметът г-н Иван Петров“. */
const NAME_NEAR = 4;
/** Surnames by their ending, in either alphabet; that a word begins with a capital letter is asked apart. */
const SURNAME = /^\p{Lu}[\p{L}]+(?:ов|ова|ев|ева|ски|ска|ин|ина|чки|чка|шки|шка|ов[аъ]?т|ov|ova|ev|eva|ski|ska|sky|in|ina)$/u;
/** Places and peoples end like surnames do. */
const NO_SURNAME = /^(?:Софийск[аи]|Българск[аи]|Общинск[аи]|Областн[аи]|Столичн[аи]|Европейск[аи]|Sofia|Bulgarian?)$/iu;

/** What the text is about is read as one: the title often holds the word that the text explains. */
const readyTextOf = (title: string, text: string): { raw: string[]; ready: ReadyText } => {
  const raw = [...wordsOf(title), BREAK, ...wordsOf(text)];
  return { raw, ready: harmless.takenOut(readyText(raw)) };
};

/** Whether the words say that somebody's life may be in danger now. */
export function tellsOfDanger(title: string, text: string): boolean {
  return threat.isIn(readyTextOf(title, text).ready);
}

type Read = Pick<Submission, 'title' | 'text' | 'about'>;

/** The marks of a case, the gravest first. `hasPersonalData` is what the detector of personal data says of title and text. */
export function risksOf({ title, text, about }: Read, hasPersonalData: boolean): Risk[] {
  const { raw, ready } = readyTextOf(title, text);
  const found: Readonly<Record<Risk, boolean>> = {
    threat_to_life: threat.isIn(ready),
    crime: crime.isIn(ready),
    names_official: (about?.name ?? null) !== null || isPersonalOffice(about?.office ?? null) || namesOfficial(raw, ready),
    personal_data: hasPersonalData,
  };
  return RISKS.filter((risk) => found[risk]);
}

/** A surname within a few words of an office, in the same sentence. */
function namesOfficial(raw: readonly string[], ready: ReadyText): boolean {
  return office.rangesIn(ready).some(([start, end]) => {
    const after = sentence(raw.slice(end, end + NAME_NEAR));
    const before = sentence(raw.slice(Math.max(0, start - NAME_NEAR), start).toReversed());
    return [...after, ...before].some((word) => SURNAME.test(word) && !NO_SURNAME.test(word));
  });
}

function sentence(words: readonly string[]): readonly string[] {
  const end = words.indexOf(BREAK);
  return end === -1 ? words : words.slice(0, end);
}

/** Which finds mark a case; said here so that another choice reads the queue again. */
const PERSONAL_DATA = 'certain or likely, without public contacts';

/** Changes with the words by itself, so that cases which wait are read again after an update. Fits a smallint, and is never 0. */
export const RISK_WORDS_VERSION: number =
  [...JSON.stringify([HARMLESS, THREAT_TO_LIFE, CRIME, OFFICE_WORDS, PERSONAL_DATA])].reduce(
    (hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 32_749,
    1,
  ) + 1;
