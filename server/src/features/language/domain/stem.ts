/** Every stem keeps one of them. */
const VOWEL = 'аеиоуъюя';

interface Ending {
  readonly pattern: RegExp;
  /** What stands there instead. */
  readonly becomes: string;
  /** Letters that must be left at least. */
  readonly leaves: number;
}

const ending = (pattern: RegExp, leaves: number, becomes = ''): Ending => ({ pattern, becomes, leaves });

/**
 * What is taken off the end of a word, the first that fits; then all are tried again. The order is that of the language: the article
 * stands behind the plural, the plural behind what makes an adjective or a verb of a root. Each needs so many letters before it that
 * two words fall together only where their beginnings are long and the same.
 */
const ENDINGS: readonly Ending[] = [
  // Articles: улица-та, област-та, площ-та, улици-те, осветление-то, боклук-ът. After „о“, „е“ and „и“ „та“ is no article: работа, билета.
  ending(/(?<=[ая])та$/u, 4),
  ending(/(?<=ст|щ)та$/u, 3),
  ending(/(?<=[ие])те$/u, 4),
  ending(/(?<=[ое])то$/u, 4),
  ending(/ът$/u, 3),
  // Verbs: счупи-ха, свет-ят, събир-ат; and by the same rule резулт-ат, so that резултата and резултати stay one word.
  ending(/(?<=[аеиоя])(?:ха|хме|ше)$/u, 5),
  ending(/[ая]т$/u, 3),
  // Gender, number, the short article of a man's word.
  ending(/[аеиоуъюяй]$/u, 3),
  // Plurals: блок-ове, кучета, пътища.
  ending(/[ое]в$/u, 3),
  ending(/(?<=[чжшц])ет$/u, 3),
  ending(/(?<=^[а-я]{3})ищ$/u, 3),
  // Participles and nouns of verbs: почист-ване, падн-ал, счуп-ен, ремонт-ира.
  ending(/[ая]н$/u, 4),
  ending(/[аяие]л$/u, 4),
  ending(/(?<=[^аеиоуъюя])ен$/u, 3, 'н'),
  ending(/ир$/u, 5),
  ending(/(?<=[стдлр])в$/u, 5),
  // Adjectives: общин-ски, автобус-на, опас-ност, корупц-ионен.
  ending(/ионн?$/u, 5),
  ending(/ост$/u, 4),
  ending(/ск$/u, 4),
  ending(/(?<=[^аеиоуъюя])н$/u, 4),
  // Vowels that come and go: център and центрове, участък and участъци, украинец and украинци.
  ending(/(?<=[^аеиоуъюя])ъ(?=[рлкмн]$)/u, 3),
  ending(/(?<=[^аеиоуъюя])ец$/u, 5, 'к'),
  // Consonants that soften before „и“ and „е“: боклук and боклуци, улица and улично, подлог and подлози.
  ending(/[цч]$/u, 3, 'к'),
  ending(/[зж]$/u, 2, 'г'),
];

/** Words whose forms no ending explains, by the stem that the rules would give. */
const IRREGULAR: Readonly<Record<string, string>> = { дървет: 'дърв', дец: 'дет', хор: 'човек', очи: 'ок', уш: 'ух' };

/**
 * The part that the forms of a Bulgarian word have in common, for finding and comparing: улиците and улица, осветлението and осветление.
 * Light: by endings alone, without a dictionary, so a few strangers fall together and a few forms stay apart. Takes a word as a search key
 * has it (lower case, no stress marks); a word in other letters comes back as it is. Not for display.
 */
export function stem(word: string): string {
  if (!/^[а-я]+$/u.test(word)) return word;
  let current = word;
  for (;;) {
    const shorter = IRREGULAR[current] ?? withoutEnding(current);
    if (shorter === current) return current;
    current = shorter;
  }
}

function withoutEnding(word: string): string {
  for (const { pattern, becomes, leaves } of ENDINGS) {
    const found = pattern.exec(word);
    if (!found || word.length - found[0].length < leaves) continue;
    const shorter = word.slice(0, found.index) + becomes + word.slice(found.index + found[0].length);
    if ([...shorter].some((letter) => VOWEL.includes(letter))) return shorter;
  }
  return word;
}
