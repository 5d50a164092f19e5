/** A stem of the index that looks like the stem of a word. */
export interface Lookalike {
  readonly stem: string;
  readonly likeness: number;
}

const MOST_NEAR = 4;
/** Letters from which a second slip is believed. */
const LONG = 7;
const SHORTEST = 4;

/** Slips of the finger that are believed in a word of that length. */
export const slips = (length: number): number => (length < SHORTEST ? 0 : length < LONG ? 1 : 2);

/** Which of the look-alikes may have been meant by a word of these stems: those with the fewest slips, and the likest of them. */
export function meant(stems: readonly string[], lookalikes: readonly Lookalike[]): readonly string[] {
  const judged = lookalikes.flatMap(({ stem, likeness }) => {
    const distance = Math.min(...stems.map((own) => (slips(own.length) === 0 ? Infinity : beyond(own, stem))));
    return distance === Infinity ? [] : [{ stem, distance, likeness }];
  });
  const fewest = Math.min(...judged.map(({ distance }) => distance));
  return judged
    .filter(({ distance }) => distance === fewest)
    .sort((one, other) => other.likeness - one.likeness || (one.stem < other.stem ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ stem }) => stem);
}

const beyond = (own: string, stem: string): number => {
  const distance = editDistance(own, stem);
  return distance > slips(Math.min(own.length, stem.length + 1)) ? Infinity : distance;
};

/** Letters that were left out, added, mistaken or exchanged with their neighbour between two words (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  a.forEach((letter, row) => {
    const current = [row + 1];
    b.forEach((against, column) => {
      const changed = (last[column] ?? 0) + (letter === against ? 0 : 1);
      const exchanged =
        row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === against ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, changed, exchanged));
    });
    before = last;
    last = current;
  });
  return last.at(-1) ?? 0;
}
