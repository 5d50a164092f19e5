import fc from 'fast-check';
import { ENOUGH, type Line, type Published, publishLines, publishParts } from './suppression.js';

type Table = readonly Line[];

const line = (key: string, parts: readonly number[], rest = 0): Line => ({ key, parts, rest });
const table = (...lines: readonly (readonly number[])[]): Line[] => lines.map((parts, index) => line(`g${index}`, parts));
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const sizeOf = ({ parts }: Line): number => sum(parts);
const wholeOf = (each: Line): number => sizeOf(each) + each.rest;
/** All places of a line: its parts and its rest. */
const vectorOf = ({ parts, rest }: Line): number[] => [...parts, rest];
const plus = (one: readonly number[], other: readonly number[]): number[] => one.map((count, place) => count + (other[place] ?? 0));
const sumOf = (lines: Table): number[] => lines.map(vectorOf).reduce(plus, lines[0] ? vectorOf(lines[0]).map(() => 0) : []);

/** Things that two tables divide, each in its own way; in three places, the last of them the rest. */
const thing = fc.record({ one: fc.nat(3), other: fc.nat(2), place: fc.constantFrom(0, 0, 0, 1, 2) });
const twoTables = fc.array(thing, { minLength: 1, maxLength: 26 }).map((things) =>
  (['one', 'other'] as const).map((by) =>
    [...Map.groupBy(things, (each) => each[by])].map(([key, members]) => {
      const count = (place: number): number => members.filter((each) => each.place === place).length;
      return line(`g${key}`, [count(0), count(1)], count(2));
    }),
  ),
);

/** Every way to split so many things among so many places. */
function ways(things: number, places: number): number[][] {
  if (places === 1) return [[things]];
  return Array.from({ length: things + 1 }, (_, first) => ways(things - first, places - 1).map((rest) => [first, ...rest])).flat();
}

/** Every sum of lines of these sizes, as text. */
const reachable = (lines: Table): ReadonlySet<string> =>
  lines.reduce<ReadonlySet<string>>(
    (sums, each) =>
      new Set([...sums].flatMap((text) => ways(wholeOf(each), 3).map((way) => String(plus(text.split(',').map(Number), way))))),
    new Set(['0,0,0']),
  );

const hiddenOf = (lines: Table, published: Published, place: number): Line[] =>
  lines.filter(({ key }) => !published.shown[place]?.has(key));
const shownOf = (lines: Table, published: Published, place: number): Line[] => lines.filter(({ key }) => published.shown[place]?.has(key));

/** Every total that is possible by what everybody reads: the lines that are shown, and how many things the others have. */
function possibleTotals(tables: readonly Table[], published: Published): string[] {
  if (published.isTotalShown) return [String(sumOf(tables[0] ?? []))];
  const sets = tables.map((lines, place) => {
    const shown = [0, 0, 0].map((_, at) => sum(shownOf(lines, published, place).map((each) => vectorOf(each)[at] ?? 0)));
    return new Set([...reachable(hiddenOf(lines, published, place))].map((text) => String(plus(shown, text.split(',').map(Number)))));
  });
  return [...(sets[0] ?? [])].filter((text) => sets.every((set) => set.has(text)));
}

/** Every value that a part of a hidden line can have. */
function possibleValues(tables: readonly Table[], published: Published, place: number, of: Line, part: number): ReadonlySet<number> {
  const lines = tables[place] ?? [];
  const shown = [0, 0, 0].map((_, at) => sum(shownOf(lines, published, place).map((each) => vectorOf(each)[at] ?? 0)));
  const others = reachable(hiddenOf(lines, published, place).filter((each) => each !== of));
  const values = new Set<number>();
  for (const total of possibleTotals(tables, published)) {
    const left = total.split(',').map((count, at) => Number(count) - (shown[at] ?? 0));
    for (const way of ways(wholeOf(of), 3)) {
      if (others.has(String(left.map((count, at) => count - (way[at] ?? 0))))) values.add(way[part] ?? 0);
    }
  }
  return values;
}

const everything = (tables: readonly Table[]): Published => ({
  isTotalShown: true,
  shown: tables.map((lines) => new Set(lines.map(({ key }) => key))),
});

describe('parts of what everybody knows the number of', () => {
  it('never follow from the total and the other lines where they are left out, and are not zero', () => {
    fc.assert(
      fc.property(twoTables, (tables) => {
        const published = publishParts(tables, everything(tables));
        for (const [place, lines] of tables.entries())
          for (const each of hiddenOf(lines, published, place))
            for (const [part, count] of each.parts.entries())
              if (count > 0) expect(possibleValues(tables, published, place, each, part).size).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });

  it('never follow where whole lines are left out either', () => {
    fc.assert(
      fc.property(twoTables, (tables) => {
        const known = publishLines(tables.map((lines) => lines.map((each) => line(each.key, [wholeOf(each)]))));
        const published = publishParts(tables, known);
        for (const [place, lines] of tables.entries())
          for (const each of hiddenOf(lines, published, place)) {
            if (known.shown[place]?.has(each.key) && each.rest < wholeOf(each)) {
              for (const [part, count] of each.parts.entries())
                if (count > 0) expect(possibleValues(tables, published, place, each, part).size).toBeGreaterThan(1);
            }
            expect(published.shown[place]?.has(each.key)).toBe(false);
          }
        for (const [place, lines] of tables.entries())
          for (const { key } of lines) if (!known.shown[place]?.has(key)) expect(published.shown[place]?.has(key)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    // parts of each line, its rest last; which are shown; the total
    [
      'enough everywhere',
      [
        [5, 1, 0],
        [3, 3, 2],
      ],
      ['g0', 'g1'],
      true,
    ],
    [
      'a small line alone takes the smallest other one along',
      [
        [9, 9, 0],
        [3, 4, 0],
        [1, 1, 0],
      ],
      ['g0'],
      true,
    ],
    [
      'small lines that are all alike take one along that is not',
      [
        [9, 9, 0],
        [4, 2, 0],
        [2, 0, 0],
        [3, 0, 0],
      ],
      ['g0'],
      true,
    ],
    [
      'where all are alike the total would tell it of each',
      [
        [9, 0, 0],
        [3, 0, 0],
      ],
      ['g0'],
      false,
    ],
    [
      'nothing was split in a line: its zeros are no secret',
      [
        [9, 2, 0],
        [0, 0, 7],
      ],
      ['g0'],
      true,
    ],
    [
      'a total of fewer than five',
      [
        [2, 0, 8],
        [1, 1, 8],
      ],
      [],
      false,
    ],
  ] as const)('%s', (_, lines, keys, isTotalShown) => {
    const tables = [lines.map(([one, two, rest], index) => line(`g${index}`, [one, two], rest))];
    const published = publishParts(tables, everything(tables));
    expect([[...(published.shown[0] ?? [])].sort(), published.isTotalShown]).toEqual([keys, isTotalShown]);
  });
});

describe('lines of cases', () => {
  /** Tables of the same things, of which only the sizes matter. */
  const tables = twoTables.map((both) => both.map((lines) => lines.map((each) => line(each.key, [wholeOf(each)]))));

  it('are never of fewer than five, and hide their sizes from whoever subtracts', () => {
    fc.assert(
      fc.property(tables, (both) => {
        const published = publishLines(both);
        for (const [place, lines] of both.entries()) {
          for (const each of shownOf(lines, published, place)) expect(sizeOf(each)).toBeGreaterThanOrEqual(ENOUGH);
          const hidden = hiddenOf(lines, published, place);
          const things = sum(hidden.map(sizeOf));
          // No line is empty: each can have anything from one to what the others leave.
          if (published.isTotalShown && hidden.length > 0) expect([hidden.length > 1, things > hidden.length]).toEqual([true, true]);
          if (!published.isTotalShown) expect(hidden.length).toBeGreaterThan(0);
        }
        if (published.isTotalShown) expect(sum((both[0] ?? []).map(sizeOf))).toBeGreaterThanOrEqual(ENOUGH);
      }),
    );
  });

  it('are all shown where each is large enough', () => {
    const large = fc.array(fc.integer({ min: ENOUGH, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(large, (sizes) => {
        const { isTotalShown, shown } = publishLines([table(...sizes.map((size) => [size]))]);
        expect([isTotalShown, shown[0]?.size]).toEqual([true, sizes.length]);
      }),
    );
  });

  it.each([
    ['one small line takes another along', [20, 8, 3], ['g0'], true],
    ['two small lines hide each other', [20, 8, 3, 2], ['g0', 'g1'], true],
    ['as many cases as lines are one in each', [20, 8, 1, 1], ['g0'], true],
    ['few in all', [3, 1], [], false],
    ['nothing', [], [], false],
  ] as const)('%s', (_, sizes, keys, isTotalShown) => {
    const { shown, ...rest } = publishLines([table(...sizes.map((size) => [size]))]);
    expect([[...(shown[0] ?? [])].sort(), rest.isTotalShown]).toEqual([keys, isTotalShown]);
  });
});
