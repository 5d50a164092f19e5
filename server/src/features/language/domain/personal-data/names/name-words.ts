import type { Word } from '../words.js';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from './given-names.js';
import { latinKey } from './latin-key.js';

/** `word` is a first name that is also a word, `foreign` one in Latin letters that may be; a `weak` surname has an ending that adjectives and places have, too. */
export type NameWord = 'given' | 'word' | 'foreign' | 'surname' | 'weak_surname' | null;

/** Forms of names that are everyday words. */
const NO_NAMES = new Set(
  (
    'дано ние майка майко колко кима бойко хайка вана радия пешка дима бенка вълка вълча върба гара гена горча дойна дока дука зора йота катета кирка кира колета ' +
    'коча къча лала лука лъча марка мета мина миха миша муска пейка пеша риза руска славейка спира стойка танка таса тача точа тренда тръпка цена цола'
  ).split(' '),
);
/** Longest first. Family names in the plural („Кацарови“), of both genders, and Turkish, Armenian, Ukrainian and Serbian ones. */
const SURNAME = /(?:[оеё]в(?:а|и)?|оглу|джиев(?:а|и)?)$/u;
const WEAK_SURNAME = /(?:[сшц]к[иао]|[иъ]н(?:а|и)?|[яа]н|енко|ч[уе]к|ич|джи|лиев)$/u;
const LATIN_SURNAME = /(?:[oe](?:v|ff|w)(?:a|i)?)$/;
const WEAK_LATIN_SURNAME = /(?:[sc]k[iya]|in(?:a)?|[iy]an|enko|i[ct]h?)$/;
const SHORTEST_SURNAME = 5;

/** Capitalised at the beginning of a sentence these look like surnames. */
const NO_SURNAMES = new Set(
  (
    'готов готова готови свищов киев краков харков ростов кишинев лвов псков саратов тамбов кремълов нов нова нови такова такива каква какви здравословен сурова дъбова паркова подкова основа основи слова дворова дърва лева ' +
    'дванадесетина хубава тогава това обява първа права глава държава молба бяла услуги липсва слага години молив залив призив архив актив състав ' +
    'дъждов дъждова нулева пазарен гробове клонов клонове гробов домове плодове градове часове столове мостове кметове стълбове контролов ' +
    'активов нивов речева сметова битова битови кръгова кръгови нужда гражданска готови улова зова остава отговаря готово крива жива чужда ' +
    'сервитут пътева пътеви газова газов готварска дървета махалова отново нивото основна кметска'
  ).split(' '),
);

/** Vocative and the forms that a name has after a preposition in speech: Иване, Ивана; Мария, Марийо; Петре. */
function formsOf(name: string): readonly string[] {
  const stem = name.slice(0, -1);
  if (/ър$/.test(name)) return [name, `${name.slice(0, -2)}ре`, `${name.slice(0, -2)}ра`, `${name}а`];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return [name, `${name}а`, `${name}е`, `${name}у`];
  if (/й$/.test(name)) return [name, `${stem}я`, `${stem}ю`];
  if (/[гдлнрст]и$/.test(name)) return [name, `${name}я`];
  if (/[^ьй]о$/.test(name)) return [name, `${stem}а`];
  if (/а$/.test(name)) return [name, `${stem}о`, `${stem}е`];
  if (/я$/.test(name)) return [name, `${stem}йо`, `${stem}ьо`, `${stem}е`];
  return [name];
}

const listed = (names: string): readonly string[] => names.trim().toLowerCase().split(/\s+/);
const formsIn = (names: string): readonly string[] =>
  listed(names)
    .flatMap(formsOf)
    .filter((form) => !NO_NAMES.has(form));

const WORDS: ReadonlySet<string> = new Set(formsIn(NAMES_THAT_ARE_WORDS));
const GIVEN: ReadonlySet<string> = new Set(formsIn(GIVEN_NAMES).filter((form) => !WORDS.has(form)));
/** Up to three letters they are English and German words, too: Dan, Ana, Ali. */
const SHORTEST_LATIN = 3;
const LATIN_WORDS: ReadonlySet<string> = new Set(Array.from(WORDS, latinKey).filter((key) => key.length > SHORTEST_LATIN));
const FOREIGN: ReadonlySet<string> = new Set(listed(FOREIGN_GIVEN_NAMES));
const LATIN_GIVEN: ReadonlySet<string> = new Set(
  Array.from(GIVEN, latinKey).filter((key) => key.length > SHORTEST_LATIN && !LATIN_WORDS.has(key)),
);

/** What a word is among names, by its letters alone; whether it is one the words around it say. */
export function nameWordOf({ text, isLatin }: Word): NameWord {
  if (isLatin) return latinNameWord(text);
  if (GIVEN.has(text)) return 'given';
  if (WORDS.has(text)) return 'word';
  if (text.length < SHORTEST_SURNAME || NO_SURNAMES.has(text)) return null;
  return SURNAME.test(text) ? 'surname' : WEAK_SURNAME.test(text) ? 'weak_surname' : null;
}

function latinNameWord(text: string): NameWord {
  const key = latinKey(text);
  if (FOREIGN.has(text)) return 'foreign';
  if (LATIN_GIVEN.has(key)) return 'given';
  if (LATIN_WORDS.has(key)) return 'word';
  if (text.length < SHORTEST_SURNAME) return null;
  return LATIN_SURNAME.test(text) ? 'surname' : WEAK_LATIN_SURNAME.test(text) ? 'weak_surname' : null;
}

/** A surname made of a first name: „Иванов“, „Петрова“. Nothing but a name looks like it. */
export function isFamiliarSurname(text: string): boolean {
  const stem = /^(.+?)[ое]в(?:а|и)?$/u.exec(text)?.[1];
  return (
    stem !== undefined &&
    [stem, `${stem}о`, `${stem}и`, `${stem}ьо`, `${stem}й`, `${stem}я`, `${stem}а`, stem.replace(/р$/, 'ър')].some((name) =>
      GIVEN.has(name),
    )
  );
}
