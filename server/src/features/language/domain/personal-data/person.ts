import { beginsSentence, contextOf, gapAfter, isContextWord, isIntroduced, type NameContext } from './names/name-context.js';
import { isHistoric } from './names/namesakes.js';
import { isFamiliarSurname, nameWordOf, type NameWord } from './names/name-words.js';
import type { Certainty, PersonalDataSpan } from './span.js';
import type { TextView } from './text-view.js';
import type { Word } from './words.js';

/** First name, patronymic, two surnames and an initial. */
const MOST_PARTS = 5;

const SIGNATURE = /^(?:\n|$|(?:,|;| -| ?\(|:)? ?(?:(?:тел|моб|gsm|гсм|егн|егн|tel|egn)\p{L}{0,5}[.:]{0,2} ?)?[+0-9<])/u;
/** „Полицията“, „Законът“: a name has no article. */
const DEFINITE = /(?:[ъя]т|та|то|те)$/;

/** A part of a name: a word of a name, an initial with its full stop, or a capitalised word that no list knows. */
type Part = 'given' | 'word' | 'foreign' | 'surname' | 'weak_surname' | 'initial' | 'unknown';

interface Name {
  readonly first: number;
  /** Index of the word after the last one. */
  readonly end: number;
  readonly parts: readonly Part[];
  readonly isLower: boolean;
}

/**
 * Names of private persons: whole names, initials with a surname, first names alone, and anything capitalised after a word like „съседът“.
 * Left alone: names beside their office („кметът Иванов“), and streets, schools, saints and companies that are named after somebody.
 */
export function findPersons(view: TextView, isPlace: (position: number) => boolean): readonly PersonalDataSpan[] {
  const names = readNames(view, isPlace);
  // „Кметът Иванов обеща … Иванов не дойде“: who was named with the office stays an official.
  const officials = new Set(names.filter(({ context }) => context === 'office').flatMap((name) => surnamesOf(view, name).map(stemOf)));
  return names.flatMap(({ certainty, ...name }) => {
    if (certainty === null) return [];
    const surnames = surnamesOf(view, name);
    if (surnames.length === name.parts.length && name.context === null && surnames.every((text) => officials.has(stemOf(text)))) return [];
    return [{ start: view.words[name.first]?.start ?? 0, end: endOf(view, name), type: 'person' as const, certainty }];
  });
}

type FoundName = Name & { readonly context: NameContext; readonly certainty: Certainty | null };

function readNames(view: TextView, isPlace: (position: number) => boolean): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let index = 0; index < view.words.length; index += 1) {
    const name = readName(view, index);
    if (name === null) continue;
    const before = names.at(-1);
    const inherited = before !== undefined && isListed(view, before.end, index) ? before.context : null;
    const context: NameContext = contextOf(view, name.first, name.end) ?? inherited;
    const certainty = isPlace(view.words[name.first]?.start ?? 0) ? null : certaintyOf(view, name, context);
    if (certainty === null && context !== 'office' && context !== 'namesake') continue;
    names.push({ ...name, context, certainty });
    index = name.end - 1;
  }
  return names;
}

function surnamesOf(view: TextView, { first, parts }: Name): readonly string[] {
  return parts.flatMap((part, index) => (part === 'surname' ? [view.words[first + index]?.text ?? ''] : []));
}

/** Of both genders and of a family: „Иванов“, „Иванова“, „Иванови“. */
function stemOf(surname: string): string {
  return surname.replace(/[аи]$/, '');
}

/** „кметът Иванов и Петров“, „улиците Христо Ботев и Васил Левски“. */
function isListed(view: TextView, end: number, index: number): boolean {
  if (index === end) return /^[“”"]?, ?[„“"]?$/.test(gapAfter(view, end - 1));
  return index === end + 1 && view.words[end]?.text === 'и';
}

function readName(view: TextView, first: number): Name | null {
  const parts: Part[] = [];
  const isLower = view.words[first]?.shape === 'lower';
  let index = first;
  for (; index < view.words.length && parts.length < MOST_PARTS; index += 1) {
    const part = partOf(view, index, isLower);
    if (part === null || !mayFollow(parts, part)) break;
    if (parts.length > 0 && !joins(view, index - 1, parts.at(-1), part)) break;
    parts.push(part);
  }
  return parts.length === 0 ? null : { first, end: index, parts, isLower };
}

/** „Гостилов Иван“ is one name, „Вчера Иван“ is not: something unknown stands before a surname or after a first name. */
function mayFollow(parts: readonly Part[], part: Part): boolean {
  const isUnknownSoFar = parts.length > 0 && parts.every((earlier) => earlier === 'unknown');
  if (isUnknownSoFar) return (part === 'surname' || part === 'unknown') && parts.length === 1;
  if (part !== 'unknown' || parts.length === 0) return true;
  // „Шенай Кюркчю“, „Мария Иванова Кюркчю“.
  return (parts.includes('given') || parts.includes('foreign')) && parts.filter((earlier) => earlier === 'unknown').length === 0;
}

function joins(view: TextView, index: number, before: Part | undefined, part: Part): boolean {
  const gap = gapAfter(view, index);
  if (before === 'initial') return /^\.? ?$/.test(gap);
  return /^(?: {1,2}| ?- ?)$/.test(gap) || (before === 'surname' && part === 'initial' && gap === ', ');
}

function partOf(view: TextView, index: number, isLower: boolean): Part | null {
  const word = view.words[index];
  if (word === undefined || (word.shape === 'lower') !== isLower) return null;
  if (isInitial(view, index, word)) return 'initial';
  if (word.shape === 'initial') return null;
  const known: NameWord = nameWordOf(word);
  // „съседката гергана пуска“: in small letters too many words end like these.
  if (known === 'weak_surname' && isLower) return null;
  if (known !== null || isContextWord(word.text)) return known;
  return word.shape === 'capital' && word.text.length > 2 ? 'unknown' : null;
}

/** „И.“, „Ст.“ and „Анг.“ before or after a name; an abbreviation ends with a consonant. */
function isInitial(view: TextView, index: number, { shape, text }: Word): boolean {
  if (!gapAfter(view, index).startsWith('.')) return false;
  return shape === 'initial' || (shape === 'capital' && text.length <= 4 && !/[аеиоуъюяaeiouy]$/.test(text) && !isContextWord(text));
}

function endOf(view: TextView, { end, parts }: Name): number {
  const last = view.words[end - 1]?.end ?? 0;
  return parts.at(-1) === 'initial' ? last + 1 : last;
}

function certaintyOf(view: TextView, name: Name, context: NameContext): Certainty | null {
  if (context === 'office' || context === 'namesake') return null;
  const isNamed = context !== null;
  const words = view.words.slice(name.first, name.end).map(({ text }) => text);
  if (!isNamed && (isHistoric(words.join(' ')) || isQuoted(view, name))) return null;
  if (name.isLower) return certaintyOfLower(view, name, isNamed);
  if (isWhole(name.parts)) return 'likely';
  const isSigned = isSignature(view, name.end);
  const isSpokenOf = isNamed || isSigned || !beginsSentence(view, name.first);
  switch (patternOf(name.parts)) {
    case 'given':
      return isNamed ? 'likely' : 'possible';
    case 'word':
    case 'foreign':
      return isNamed ? 'likely' : isSigned && beginsSentence(view, name.first) ? 'possible' : null;
    case 'surname':
      if (isNamed) return 'likely';
      return isSpokenOf || isFamiliarSurname(words[0] ?? '') ? 'possible' : null;
    case 'weak_surname':
      // „областният управител на Софийска област“ is no „г-н Овчарски“.
      return context === 'signature' || isIntroduced(view, name.first) ? 'likely' : null;
    case 'surname surname':
      return isNamed || words.every(isFamiliarSurname) ? 'likely' : null;
    case 'unknown surname':
    case 'word weak_surname':
    case 'initial weak_surname':
      return isSpokenOf ? 'possible' : null;
    case 'unknown':
    case 'unknown unknown':
      return isIntroduced(view, name.first) && !DEFINITE.test(words[0] ?? '') ? 'possible' : null;
    default:
      return null;
  }
}

/** A number, an address or the end of the line comes after it: „Роза, 0888 …“, „Зюлкяр Хаджиев\nСливница“. */
function isSignature(view: TextView, end: number): boolean {
  const position = view.words[end - 1]?.end ?? 0;
  return SIGNATURE.test(view.folded.slice(position, position + 16));
}

function patternOf(parts: readonly Part[]): string {
  return parts.join(' ');
}

/** A first name with whatever follows it, or a surname with an initial: nothing else is written so. */
function isWhole(parts: readonly Part[]): boolean {
  const has = (part: Part): boolean => parts.includes(part);
  if (has('given') || has('foreign')) return parts.length > 1;
  return has('surname') && (has('word') || has('initial'));
}

/** In small letters a first name needs a surname, or a word that speaks of a person. */
function certaintyOfLower(view: TextView, { first, parts }: Name, isNamed: boolean): Certainty | null {
  if (patternOf(parts) === 'surname')
    return isIntroduced(view, first) && isFamiliarSurname(view.words[first]?.text ?? '') ? 'possible' : null;
  if (!parts.includes('given')) return null;
  if (parts.length > 1) return isNamed ? 'likely' : 'possible';
  return isNamed ? 'likely' : null;
}

/** „Иван Вазов“ in quotation marks is what something is called; "Иван Петров" <ivan@…> is the sender of a letter. */
function isQuoted(view: TextView, { first, end }: Name): boolean {
  const before = view.folded.slice(Math.max(0, (view.words[first]?.start ?? 0) - 1), view.words[first]?.start);
  const after = view.folded.slice(view.words[end - 1]?.end, (view.words[end - 1]?.end ?? 0) + 3);
  return /[„“"«]/.test(before) && /^[“”"»]/.test(after) && !/^["”“] ?</.test(after);
}
