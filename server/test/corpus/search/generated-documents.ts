import { departments } from '../../../src/features/demo/content/departments.js';
import { place } from '../../../src/features/demo/content/script.js';
import { settlements } from '../../../src/features/demo/content/settlements.js';
import { linesOf } from './corpus-lines.js';
import type { SearchedDocument } from './documents.js';
import { type Matter, MATTERS } from './matters.js';
import { Dice } from './dice.js';

const SEED = 20_261_123;
const WHERE = ['Намира се {къде}.', 'Става въпрос за участъка {къде}.', 'Това е {къде}, всеки го знае.', 'Адресът е {къде}.'];
const LETTERS = 'аеиорнтсвлкдпмз';

interface Landmark {
  readonly key: string;
  readonly phrases: readonly string[];
}

const after = (lines: readonly string[], word: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

const PLACES = linesOf('places.txt');
const STREETS = after(PLACES, 'street');
const LANDMARKS: readonly Landmark[] = after(PLACES, 'landmark').map((line) => {
  const [key = '', phrases = ''] = line.split('|').map((part) => part.trim());
  return { key, phrases: phrases.split(', ') };
});
const REMARKS = linesOf('remarks.txt');
const [OPENINGS, CLOSINGS, VAGUE, REPLIES] = ['opening', 'closing', 'vague', 'reply'].map((word) => after(REMARKS, word)) as [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
];
/** Most write from the town, some from the largest village, few from the others. */
const SETTLEMENTS = settlements.flatMap(({ ekatte, nameBg }, index) => {
  const key = Object.entries(place).find(([, code]) => code === ekatte)?.[0] ?? '';
  return Array<{ key: string; name: string }>([22, 7, 3][index] ?? 1).fill({ key, name: nameBg });
});

interface Where {
  readonly settlement: { readonly key: string; readonly name: string };
  readonly street: string | null;
  readonly landmark: Landmark | null;
}

function where(dice: Dice): Where {
  const settlement = dice.pick(SETTLEMENTS);
  const street = settlement.key === 'slivnitsa' && dice.chance(0.55) ? dice.pick(STREETS) : null;
  const landmark = dice.chance(street === null ? 0.6 : 0.3) ? dice.pick(LANDMARKS) : null;
  return { settlement, street, landmark };
}

function saidPlace({ settlement, street, landmark }: Where, dice: Dice): string {
  const ways = [
    ...(street === null ? [] : [`на ул. „${street}“`, `на улица ${street}`, `по „${street}“`, `на ул. ${street}`]),
    ...(landmark === null ? [] : landmark.phrases),
    ...(street === null && landmark !== null ? landmark.phrases.map((phrase) => `${phrase} в ${settlement.name}`) : []),
  ];
  return ways.length > 0 ? dice.pick(ways) : `в ${settlement.name}`;
}

/** A slip of the finger in some long words: two letters swapped, one left out, doubled or hit beside. */
function mistyped(text: string, dice: Dice): string {
  return text.replace(/[а-я]{6,}/gu, (word) => {
    if (!dice.chance(0.07)) return word;
    const at = 1 + dice.below(word.length - 2);
    const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const slips = [head + tail.charAt(0) + letter + tail.slice(1), head + tail, head + letter + letter + tail];
    return dice.pick([...slips, head + dice.pick([...LETTERS]) + tail]);
  });
}

function written(matter: Matter, index: number, dice: Dice): SearchedDocument {
  const spot = where(dice);
  const fill = (text: string): string => text.replaceAll('{къде}', () => saidPlace(spot, dice)).replaceAll('{с}', spot.settlement.name);
  const aside = dice.chance(0.4) ? dice.pick(MATTERS.filter(({ key, near }) => key !== matter.key && !near.includes(matter.key))) : null;
  const isVague = dice.chance(0.06);
  const sentences = dice
    .shuffled([...matter.sentences, ...matter.titles.map((title) => `${title.replace(/\?$/u, '')}.`)])
    .slice(0, 2 + dice.below(2));
  const body = [
    ...(dice.chance(0.5) ? [dice.pick(OPENINGS)] : []),
    // Whoever gives no telling title tells it in the text.
    ...(isVague ? [`${dice.pick(matter.titles).replace(/\?$/u, '')}.`] : []),
    ...sentences,
    ...(dice.chance(0.6) ? [dice.pick(WHERE)] : []),
    ...(aside ? [dice.pick(aside.asides)] : []),
    ...(dice.chance(0.6) ? [dice.pick(CLOSINGS)] : []),
  ];
  const text = fill(body.join(' '));
  const title = fill(isVague ? dice.pick(VAGUE) : dice.pick(matter.titles));
  // A place that is only thought of is no place to be found by.
  const said = `${title} ${text}`;
  const answered = dice.chance(0.45) ? dice.below(matter.answers.length) : null;
  const answer = answered === null ? '' : [...(dice.chance(0.5) ? [dice.pick(REPLIES)] : []), matter.answers[answered] ?? ''].join(' ');
  const typed = dice.chance(0.25) ? (text: string) => mistyped(text, dice) : (text: string) => text;
  return {
    id: `g${index}`,
    title: typed(dice.chance(0.1) ? title.toLowerCase() : title),
    text: typed(text),
    settlement: spot.settlement.name,
    answer,
    department: departments.find(({ slug }) => slug === matter.department)?.nameBg ?? '',
    labels: {
      matters: [matter.key],
      mentions: aside ? [aside.key] : [],
      settlement: spot.settlement.key,
      landmark: spot.landmark?.phrases.some((phrase) => said.includes(phrase)) ? spot.landmark.key : null,
      street: spot.street !== null && said.includes(spot.street) ? spot.street : null,
      department: matter.department,
      answer: answered === null ? null : `${matter.key}>${answered + 1}`,
    },
  };
}

/** Submissions put together by a seeded dice from what people say of each matter: some matters are everyday ones, some are rare. */
export function generatedDocuments(count: number): readonly SearchedDocument[] {
  const dice = new Dice(SEED);
  const common = MATTERS.flatMap((matter, index) => Array<Matter>(2 + ((index * 7 + 3) % 5)).fill(matter));
  return Array.from({ length: count }, (_, index) => written(dice.pick(common), index, dice));
}
