import fc from 'fast-check';
import { type Counts, spoken, sumOf } from './counts.js';
import { ENOUGH, type Group, publish, type Published } from './suppression.js';

const COLUMNS = ['confirmed', 'unconfirmed', 'silent'] as const;
type Column = (typeof COLUMNS)[number];
type Table = readonly Group[];

const counts = (confirmed: number, unconfirmed: number, silent: number): Counts => ({ confirmed, unconfirmed, silent });
const table = (...lines: Counts[]): Group[] => lines.map((line, index) => ({ key: `g${index}`, counts: line }));
const size = ({ confirmed, unconfirmed, silent }: Counts): number => confirmed + unconfirmed + silent;

/** Small numbers, where things go wrong, and some larger ones. */
const few = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(12) });
const thing = fc.record({ division: fc.nat(4), other: fc.nat(3), column: fc.constantFrom(...COLUMNS) });

/** Two divisions of the same things. */
const twoTables = fc.array(thing, { minLength: 1, maxLength: 45 }).map((things) =>
  (['division', 'other'] as const).map((by) =>
    [...Map.groupBy(things, (each) => each[by])].map(([key, members]): Group => {
      const of = (column: Column): number => members.filter((each) => each.column === column).length;
      return { key: `g${key}`, counts: counts(of('confirmed'), of('unconfirmed'), of('silent')) };
    }),
  ),
);
const oneTable = fc
  .array(fc.tuple(few, few, few), { minLength: 1, maxLength: 5 })
  .map((lines) => table(...lines.map((line) => counts(...line)).filter((line) => size(line) > 0)))
  .filter((lines) => lines.length > 0);

/** What everybody reads. */
const printed = (tables: readonly Table[], { isTotalShown, shown }: Published): string =>
  JSON.stringify([
    isTotalShown ? sumOf((tables[0] ?? []).map((group) => group.counts)) : null,
    tables.map((lines, index) => lines.map(({ key, counts: line }) => [key, shown[index]?.has(key) ? line : null])),
  ]);

const moved = (lines: Table, key: string, column: Column, by: number): Group[] =>
  lines.map((group) => (group.key === key ? { key, counts: { ...group.counts, [column]: group.counts[column] + by } } : group));

/** Whether such things can be: no count below zero, no empty line, and every table of the same things. */
const isPossible = (tables: readonly Table[]): boolean =>
  tables.flat().every(({ counts: line }) => size(line) > 0 && COLUMNS.every((column) => line[column] >= 0)) &&
  new Set(tables.map((lines) => JSON.stringify(sumOf(lines.map((group) => group.counts))))).size === 1;

/** Other tables that read the same, with a thing more or less in a line that is left out, found by trying small changes of those lines. */
function* others(tables: readonly Table[], { shown }: Published): Generator<readonly Table[]> {
  const out = tables.map((lines, index) => lines.filter(({ key }) => !shown[index]?.has(key)).map(({ key }) => key));
  for (const [index, lines] of tables.entries()) {
    const replaced = (changed: Table): Table[] => tables.map((same, at) => (at === index ? changed : same));
    for (const from of out[index] ?? [])
      for (const to of out[index] ?? [])
        for (const column of COLUMNS) {
          const once = moved(moved(lines, from, column, -1), to, column, 1);
          yield replaced(once);
          // And another thing back, so that no line is empty.
          for (const back of COLUMNS) yield replaced(moved(moved(once, to, back, -1), from, back, 1));
        }
  }
  for (const column of COLUMNS)
    for (const by of [1, -1])
      for (const choice of choices(out)) yield tables.map((lines, index) => moved(lines, choice[index] ?? '', column, by));
}

/** One line of each table. */
const choices = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((before, list) => before.flatMap((chosen) => list.map((key) => [...chosen, key])), [[]]);

function expectNothingTold(tables: readonly Table[]): void {
  const published = publish(tables);
  const reads = printed(tables, published);
  const possible = [...others(tables, published)].filter((each) => isPossible(each) && printed(each, published) === reads);
  for (const [index, lines] of tables.entries()) {
    for (const [place, { key, counts: line }] of lines.entries()) {
      if (published.shown[index]?.has(key)) continue;
      const also = possible.map((each) => each[index]?.[place]?.counts ?? line);
      for (const column of COLUMNS) {
        expect(also.some((each) => each[column] !== line[column])).toBe(true);
      }
      expect(also.some((each) => spoken(each) !== spoken(line))).toBe(true);
      expect(also.some((each) => size(each) !== size(line))).toBe(true);
    }
  }
}

describe('what is published', () => {
  it('determines no count that is left out', () => {
    fc.assert(
      fc.property(oneTable, (lines) => expectNothingTold([lines])),
      { numRuns: 500 },
    );
  });

  it('does not determine one by another table of the same things either', () => {
    fc.assert(
      fc.property(twoTables, (tables) => expectNothingTold(tables)),
      { numRuns: 200 },
    );
  });

  it('never is computed from fewer than five', () => {
    fc.assert(
      fc.property(twoTables, (tables) => {
        const { isTotalShown, shown } = publish(tables);
        if (isTotalShown) expect(spoken(sumOf((tables[0] ?? []).map((group) => group.counts)))).toBeGreaterThanOrEqual(ENOUGH);
        for (const [index, lines] of tables.entries())
          for (const { key, counts: line } of lines) if (shown[index]?.has(key)) expect(spoken(line)).toBeGreaterThanOrEqual(ENOUGH);
      }),
    );
  });

  it('is all of it where every line is large enough', () => {
    const large = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map(([one, two, three]) => counts(one + 3, two + 2, three));
    fc.assert(
      fc.property(fc.array(large, { minLength: 1, maxLength: 6 }), (lines) => {
        const { isTotalShown, shown } = publish([table(...lines)]);
        expect([isTotalShown, shown[0]?.size]).toEqual([true, lines.length]);
      }),
    );
  });

  it.each([
    // lines as confirmed, unconfirmed, silent; which are shown; the total
    [
      'a small line alone takes the smallest other one along',
      [
        [9, 9, 9],
        [3, 3, 3],
        [1, 1, 1],
      ],
      ['g0'],
      true,
    ],
    [
      'two small lines hide each other',
      [
        [9, 9, 9],
        [2, 1, 3],
        [1, 1, 1],
      ],
      ['g0'],
      true,
    ],
    [
      'small lines without a doubt are confirmed each, so another goes',
      [
        [9, 9, 9],
        [5, 1, 3],
        [2, 0, 3],
        [1, 0, 1],
      ],
      ['g0'],
      true,
    ],
    [
      'nothing hides it but all the lines',
      [
        [9, 9, 9],
        [0, 0, 2],
      ],
      [],
      true,
    ],
    [
      'where the total would tell it, that goes',
      [
        [9, 0, 9],
        [3, 0, 2],
      ],
      ['g0'],
      false,
    ],
    [
      'a line that nobody spoke of is as small as any',
      [
        [9, 9, 9],
        [6, 2, 5],
        [0, 0, 40],
      ],
      ['g0'],
      true,
    ],
    [
      'a total of fewer than five',
      [
        [2, 0, 40],
        [1, 1, 40],
      ],
      [],
      false,
    ],
    [
      'as many things as lines',
      [
        [9, 9, 9],
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      [],
      true,
    ],
    ['nothing was promised', [], [], false],
  ] as const)('%s', (_, lines, keys, isTotalShown) => {
    const { shown, ...rest } = publish([table(...lines.map(([one, two, three]) => counts(one, two, three)))]);
    expect([[...(shown[0] ?? [])], rest.isTotalShown]).toEqual([keys, isTotalShown]);
  });

  it('hides a line of every table where the total is hidden, as one that is whole would tell it', () => {
    const tables = [table(counts(9, 0, 9), counts(3, 0, 2)), table(counts(7, 0, 6), counts(5, 0, 5))];
    const { isTotalShown, shown } = publish(tables);
    expect([isTotalShown, ...shown.map((keys) => [...keys])]).toEqual([false, ['g0'], ['g0']]);
    expectNothingTold(tables);
  });
});
