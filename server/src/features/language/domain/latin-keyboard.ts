/** What a run of Latin signs may stand for, and how far each reading is from the likeliest: 0 is likely, 3 is rare. */
type Readings = readonly (readonly [cyrillic: string, cost: number])[];

interface Spot {
  /** The letter before, in Cyrillic; empty at the beginning. */
  readonly before: string;
  /** The sign that follows; empty at the end. */
  readonly after: string;
  /** Letters before it. */
  readonly at: number;
  /** The word has a „w“: on the phonetic keyboard it stands for „в“, and „v“ for „ж“. */
  readonly isPhonetic: boolean;
}

const VOWEL = /[аеиоуъюя]/u;
const LATIN_VOWEL = /[aeiouy]/;
const LONGEST_RUN = 3;
/** Of each run, so that few long ones are likelier than many short ones. */
const STEP = 2;
/** Two letters that are hardly ever two. */
const PAIR = /^(?:sh|ch|zh|ts|tz|dj|6t)/;
const APART = 3;
const MOST = 12;
/** Readings that are carried on from letter to letter. */
const BEAM = 48;
/** Nobody writes longer words; the schoolbook's longest one has 39 letters. */
const LONGEST_WORD = 40;

const one = (cyrillic: string): Readings => [[cyrillic, 0]];

/** Letters that hardly anybody uses for anything else; 4, 6 and q as people write messages. */
const PLAIN: Readonly<Record<string, Readings>> = {
  ...{ b: one('б'), d: one('д'), f: one('ф'), g: one('г'), h: one('х'), k: one('к'), l: one('л'), m: one('м'), n: one('н') },
  ...{ o: one('о'), p: one('п'), q: one('я'), r: one('р'), s: one('с'), t: one('т'), w: one('в'), z: one('з'), e: one('е') },
  ...{ '4': one('ч'), '6': one('ш'), '6t': one('щ'), sht: one('щ'), zh: one('ж'), ts: one('ц'), tz: one('ц'), ch: one('ч'), sh: one('ш') },
  ...{ yu: one('ю'), ya: one('я'), iya: one('ия'), dj: one('дж'), dzh: one('дж'), ou: one('у') },
  c: [
    ['ц', 0],
    ['к', 1.5],
    ['ч', 3],
  ],
  x: [
    ['х', 0],
    ['кс', 1],
  ],
  yo: [
    ['йо', 0.5],
    ['ьо', 0.5],
  ],
  jo: [
    ['жо', 0.5],
    ['йо', 1],
    ['ьо', 1],
  ],
  io: [
    ['ио', 0],
    ['йо', 1.5],
    ['ьо', 1.5],
  ],
  ja: [
    ['я', 0.5],
    ['жа', 1],
  ],
  ju: [
    ['ю', 0.5],
    ['жу', 1],
  ],
  iu: [
    ['ю', 0.5],
    ['иу', 1.5],
  ],
};

const isBetweenConsonants = ({ before, after }: Spot): boolean =>
  before !== '' && !VOWEL.test(before) && after !== '' && !LATIN_VOWEL.test(after);
/** съобщение, въоръжен: the only words in which a vowel follows „ъ“. */
const isPrefix = ({ before, after, at }: Spot): boolean => at === 1 && /[св]/u.test(before) && after === 'o';

/** Letters whose reading depends on their neighbours. */
const BY_NEIGHBOURS: Readonly<Record<string, (spot: Spot) => Readings>> = {
  // The Act writes ъ as „a“: only between consonants can it be one.
  a: (spot) => {
    if (isBetweenConsonants(spot) || isPrefix(spot))
      return [
        ['а', 0],
        ['ъ', 1.2],
      ];
    return spot.before === ''
      ? [
          ['а', 0],
          ['ъ', 2],
        ]
      : one('а');
  },
  i: ({ before, after }) =>
    VOWEL.test(before) && !LATIN_VOWEL.test(after)
      ? [
          ['и', 0],
          ['й', 0.5],
        ]
      : one('и'),
  u: (spot) => [['у', 0], ...(isBetweenConsonants(spot) ? ([['ъ', 1.5]] as const) : [])],
  v: ({ isPhonetic }) => (isPhonetic ? one('ж') : one('в')),
  ia: ({ after }) =>
    after === ''
      ? one('ия')
      : [
          ['иа', 1.5],
          ['ия', 0.5],
          ['я', 1],
        ],
  j: ({ before, after }) =>
    VOWEL.test(before) || (after !== '' && !LATIN_VOWEL.test(after))
      ? [
          ['й', 0],
          ['ж', 1],
        ]
      : [
          ['ж', 0],
          ['й', 1],
        ],
  y: (spot) => {
    if (VOWEL.test(spot.before)) return one('й');
    if (spot.before === '')
      return [
        ['ъ', 0],
        ['й', 0.5],
      ];
    if (spot.after === 'o') return [['ь', 1]];
    return [
      ['ъ', 0],
      ['и', 2],
      ['у', 2.5],
    ];
  },
};

/** Latin letters that a word of Cyrillic ones is written with by mistake, since they look the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т' };

interface Reading {
  readonly text: string;
  readonly cost: number;
}

/**
 * Bulgarian words that a word from a Latin keyboard may stand for, the likeliest first, at most {@link MOST}: by the Transliteration Act read
 * backwards (ulichno → улично, pateka → пътека), by the phonetic keyboard (ulica, nqma, pyt) and as people write messages (4akam, plo6tadka).
 * „a“ is а or ъ, „j“ й or ж: hence several; what is no word finds nothing. Takes a word as a search key has it; none for a word without a Latin
 * letter, with other digits, or longer than words are. One that mixes both alphabets is read by the look of its letters.
 */
export function cyrillicCandidates(word: string): readonly string[] {
  if (!/[a-z]/.test(word) || word.length > LONGEST_WORD) return [];
  if (/[а-я]/u.test(word)) return byLook(word);
  if (!/^[a-z46]+$/.test(word)) return [];
  const isPhonetic = word.includes('w');
  const reached: Reading[][] = Array.from({ length: word.length + 1 }, () => []);
  reached[0]?.push({ text: '', cost: 0 });
  for (let at = 0; at < word.length; at += 1) {
    const best = likeliest(reached[at] ?? [], BEAM);
    for (let length = 1; length <= LONGEST_RUN && at + length <= word.length; length += 1) {
      const run = word.slice(at, at + length);
      const apart = length === 1 && PAIR.test(word.slice(at, at + 2)) ? APART : 0;
      for (const { text, cost } of best) {
        const spot = { before: text.slice(-1), after: word.charAt(at + length), at, isPhonetic };
        for (const [cyrillic, more] of PLAIN[run] ?? BY_NEIGHBOURS[run]?.(spot) ?? []) {
          reached[at + length]?.push({ text: text + cyrillic, cost: cost + STEP + more + apart });
        }
      }
    }
  }
  return likeliest(reached[word.length] ?? [], MOST).map(({ text }) => text);
}

function byLook(word: string): readonly string[] {
  const read = Array.from(word, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return /[a-z]/u.test(read) ? [] : [read];
}

/** Each text once, in its likeliest reading. */
function likeliest(readings: readonly Reading[], most: number): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) if (reading.cost < (best.get(reading.text)?.cost ?? Infinity)) best.set(reading.text, reading);
  return [...best.values()].sort((left, right) => left.cost - right.cost || (left.text < right.text ? -1 : 1)).slice(0, most);
}
