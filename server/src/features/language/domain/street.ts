import { searchKey } from './similarity.js';

const QUOTED = /[„"“«']([^„"“”«»']{2,40})["“”»']/u;
/** „Хан Аспарух“, „В. Левски“, „Св. Климент Охридски“; a full stop ends a name unless it stands behind at most three letters. */
const WORD = String.raw`(?:\p{Lu}\p{Ll}{0,2}\.|\p{Lu}[\p{L}-]+)`;
const NAMED = new RegExp(`(${WORD}(?:[ \\t]*${WORD}){0,3})`, 'u');
/** ул., улица, улицата, бул., булевард, пл., площад, with its name in quotes or in capitals. */
const STREET = new RegExp(
  `(?<!\\p{L})(?:[Уу]л(?:\\.|иц(?:а|ата))|УЛ\\.|[Бб]ул(?:\\.|евард(?:а|ът)?)|[Пп]л(?:\\.|ощад(?:а|ът)?))\\s*(?:${QUOTED.source}|${NAMED.source})`,
  'gu',
);
/** What stands before the house number in the field for an address; people leave „ул.“ out there. */
const BARE_ADDRESS = new RegExp(`^\\s*(?:${QUOTED.source}|${NAMED.source})\\s*(?:№|[Nn]o)?\\s*\\d`, 'u');

/** A street that a text names: as it is written there, and as it is compared. */
export interface Street {
  readonly name: string;
  readonly key: string;
}

/** The streets, boulevards and squares that a text names, each once, in their order. */
export function streetsIn(text: string): readonly Street[] {
  return unique([...text.matchAll(STREET)].map((found) => found[1] ?? found[2] ?? ''));
}

/** {@link streetsIn} a field for addresses. */
export function streetsInAddress(address: string): readonly Street[] {
  const bare = BARE_ADDRESS.exec(address);
  return unique([...streetsIn(address).map(({ name }) => name), ...(bare ? [bare[1] ?? bare[2] ?? ''] : [])]);
}

/** True of „Васил Левски“, „В. Левски“ and „Левски“: the last word of the name is the same, and nothing before it differs. */
export function isSameStreet({ key: one }: Street, { key: other }: Street): boolean {
  const [short, long] = [one.split(' '), other.split(' ')].sort((left, right) => left.length - right.length);
  if (!short || !long || short.at(-1) !== long.at(-1)) return false;
  return short.every((word, place) => {
    const theirs = long[long.length - short.length + place] ?? '';
    return theirs.startsWith(word) || word.startsWith(theirs);
  });
}

function unique(names: readonly string[]): readonly Street[] {
  const streets = names.map((name) => ({ name: name.trim(), key: searchKey(name) })).filter(({ key }) => key.length > 1);
  return streets.filter(({ key }, place) => streets.findIndex((street) => street.key === key) === place);
}
