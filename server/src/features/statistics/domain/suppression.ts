/** What is computed from fewer than these says more of one case than of a department, and is not shown. */
export const ENOUGH = 5;

/** A line of a table: so many things, some of them split into parts. */
export interface Line {
  readonly key: string;
  /** What the line tells of; its size is their sum. */
  readonly parts: readonly number[];
  /** Things of the line that are in none of these parts: answers without a word of the author. */
  readonly rest: number;
}

/** The lines that everybody reads, by their keys, and whether they read the total. */
export interface Published {
  readonly isTotalShown: boolean;
  /** For each table, in the order given. */
  readonly shown: readonly ReadonlySet<string>[];
}

/** What makes lines of a kind safe to leave out together while everybody reads their sums. */
interface Safety {
  /** Whether no count of these lines follows from their sums. */
  readonly withTotal: (hidden: readonly Line[]) => boolean;
  /** Whether the total does not follow from the other lines. */
  readonly withoutTotal: (hidden: readonly Line[]) => boolean;
}

const sizeOf = ({ parts }: Line): number => parts.reduce((total, part) => total + part, 0);
const wholeOf = (line: Line): number => sizeOf(line) + line.rest;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * What can be published of tables that divide the same things, none of their lines empty: a line of fewer than {@link ENOUGH} is left out,
 * with all that it counts. Its size would follow from the total if it were alone, or if there were as many things as lines.
 */
export function publishLines(tables: readonly (readonly Line[])[]): Published {
  return publish(
    tables,
    {
      withTotal: (hidden) => hidden.length > 1 && sum(hidden.map(wholeOf)) > hidden.length,
      withoutTotal: (hidden) => hidden.length > 0,
    },
    null,
  );
}

/**
 * What can be published of how the things of each line are split, where everybody knows how many they are. The lines that `known` leaves out
 * stay out; of the others those whose parts are fewer than {@link ENOUGH} together.
 */
export function publishParts(tables: readonly (readonly Line[])[], known: Published): Published {
  return publish(tables, { withTotal: isOpen, withoutTotal: (hidden) => sum(hidden.map(wholeOf)) > 0 }, known);
}

function publish(tables: readonly (readonly Line[])[], safety: Safety, known: Published | null): Published {
  const divided = tables.map((table, place) => splits(table, (key) => known === null || (known.shown[place]?.has(key) ?? false)));
  const total = sum((tables[0] ?? []).map(sizeOf));
  const withTotal = divided.map((each) => each.find(({ hidden }) => hidden.length === 0 || safety.withTotal(hidden)));
  if (total >= ENOUGH && known?.isTotalShown !== false && withTotal.every((split) => split !== undefined)) {
    return { isTotalShown: true, shown: withTotal.map((split) => keysOf(split.shown)) };
  }
  // Any table that is whole would tell the total.
  const withoutTotal = divided.map((each) => each.find(({ hidden }) => safety.withoutTotal(hidden)));
  return { isTotalShown: false, shown: withoutTotal.map((split) => keysOf(split?.shown ?? [])) };
}

interface Split {
  readonly hidden: readonly Line[];
  readonly shown: readonly Line[];
}

/** First those lines that have to be left out, then one more each time, the smallest first, until all are. */
function splits(table: readonly Line[], mayBeShown: (key: string) => boolean): Split[] {
  const isTooSmall = (line: Line): boolean => sizeOf(line) < ENOUGH || !mayBeShown(line.key);
  const bySize = [...table].sort(
    (one, other) => Number(isTooSmall(other)) - Number(isTooSmall(one)) || sizeOf(one) - sizeOf(other) || (one.key < other.key ? -1 : 1),
  );
  const least = bySize.filter(isTooSmall).length;
  return Array.from({ length: bySize.length - least + 1 }, (_, more) => ({
    hidden: bySize.slice(0, least + more),
    shown: bySize.slice(least + more),
  }));
}

/**
 * Whether every part of these lines that is not zero could be another number, by all that is known: how many things each line has, and how many
 * of each part all of them together. A part is between what the other parts have no room for and all that there is (Fréchet's bounds).
 * Zeros tell that something did not happen; they are no case, and not guarded.
 */
function isOpen(lines: readonly Line[]): boolean {
  const all = sum(lines.map(wholeOf));
  const [first] = lines;
  return (first?.parts ?? []).every((_, place) => {
    const ofPart = sum(lines.map(({ parts }) => parts[place] ?? 0));
    return lines.every((line) => {
      const whole = wholeOf(line);
      return (line.parts[place] ?? 0) === 0 || Math.min(whole, ofPart) > Math.max(0, whole + ofPart - all);
    });
  });
}

const keysOf = (lines: readonly Line[]): ReadonlySet<string> => new Set(lines.map(({ key }) => key));
