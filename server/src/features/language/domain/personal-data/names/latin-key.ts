/** As the Transliteration Act has it, with й and ь as и, so that the ways in which people type one name fall together. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a б-b в-v г-g д-d е-e ж-j з-z и-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-c ч-ch ш-sh щ-sht ъ-a ь-i ю-iu я-ia'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** What people type for one sound: zh or j, ts or tz or c, 4, 6, q. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/zh/g, 'j'],
  [/t[sz]/g, 'c'],
  [/kh|x/g, 'h'],
  [/ph/g, 'f'],
  [/4/g, 'ch'],
  [/6/g, 'sh'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/q|ya|ja/g, 'ia'],
  [/yu|ju/g, 'iu'],
  [/ou/g, 'u'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** One key for a Cyrillic word and for the ways to type it in Latin letters: „Стоян“, Stoyan, Stoqn, Stojan. Lower case in and out. */
export function latinKey(word: string): string {
  const latin = Array.from(word, (letter) => LETTERS[letter] ?? letter).join('');
  return TYPED.reduce((key, [typed, sound]) => key.replace(typed, sound), latin);
}
