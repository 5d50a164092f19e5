/** A word of the index that looks like one of a question. */
export interface Lookalike {
  readonly word: string;
  readonly likeness: number;
}

const MOST_NEAR = 4;
/** Letters from which a second slip is believed. */
const LONG = 7;
const SHORTEST = 4;
/** Letters of an article or a plural, and what another ending counts beside a slip: less than one. */
const LONGEST_ENDING = 3;
const OTHER_ENDING = 0.5;

/** Slips of the finger that are believed in a word of that length. */
export const slips = (length: number): number => (length < SHORTEST ? 0 : length < LONG ? 1 : 2);

/**
 * Which of the look-alikes may have been meant by a word: those with the fewest slips, and the likest of them. `spellings`: the word, and what
 * it spells on a Latin keyboard.
 */
export function meant(spellings: readonly string[], lookalikes: readonly Lookalike[]): readonly string[] {
  const judged = lookalikes.flatMap(({ word, likeness }) => {
    const distance = Math.min(...spellings.map((spelling) => believed(spelling, word)));
    return distance === Infinity ? [] : [{ word, distance, likeness }];
  });
  const fewest = Math.min(...judged.map(({ distance }) => distance));
  return judged
    .filter(({ distance }) => distance === fewest)
    .sort((one, other) => other.likeness - one.likeness || (one.word < other.word ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ word }) => word);
}

/** Slips between the two, and a little for an ending that only one of them has; infinite when there are more than are believed. */
function believed(spelling: string, word: string): number {
  const table = distances([...spelling], [...word]);
  const [rows, columns] = [table.length - 1, (table[0]?.length ?? 1) - 1];
  const endings = Array.from({ length: LONGEST_ENDING }, (_, length) => length + 1).flatMap((length) => [
    table[rows]?.[columns - length] ?? Infinity,
    table[rows - length]?.[columns] ?? Infinity,
  ]);
  const distance = Math.min(table[rows]?.[columns] ?? Infinity, Math.min(...endings) + OTHER_ENDING);
  return distance > slips(spelling.length) + OTHER_ENDING ? Infinity : distance;
}

/** Letters that were left out, added, mistaken or exchanged with their neighbour between two words (optimal string alignment). */
export const editDistance = (one: string, other: string): number =>
  distances([...one], [...other])
    .at(-1)
    ?.at(-1) ?? 0;

/** The distances of all beginnings of one word from all beginnings of the other. */
function distances(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const table = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  one.forEach((letter, row) => {
    const [last = [], before = []] = [table[row], table[row - 1]];
    const current = [row + 1];
    other.forEach((against, column) => {
      const changed = (last[column] ?? 0) + (letter === against ? 0 : 1);
      const isExchange = row > 0 && column > 0 && letter === other[column - 1] && one[row - 1] === against;
      const exchanged = isExchange ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, changed, exchanged));
    });
    table.push(current);
  });
  return table;
}
