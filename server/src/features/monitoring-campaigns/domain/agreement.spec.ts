import fc from 'fast-check';
import { ASSESSED_STEPS, type AssessedStep } from '../../commitments/domain/index.js';
import { agreementOf, alphaOf, FEWEST_FOR_ALPHA, type Pair } from './agreement.js';

const [, NOT, LIMITED, SUBSTANTIAL, COMPLETE] = ASSESSED_STEPS;
const step = fc.constantFrom<AssessedStep>(...ASSESSED_STEPS);
const pairs = (min = FEWEST_FOR_ALPHA) => fc.array(fc.tuple(step, step), { minLength: min, maxLength: 60 });

/** The definition with its coincidence matrix written out (Krippendorff, Content Analysis, ch. 12), to hold the shorter one to. */
function alphaByTheBook(all: readonly Pair[]): number | null {
  const ranks = ASSESSED_STEPS.map((_, rank) => rank);
  const coincidences = ranks.map(() => ranks.map(() => 0));
  for (const [one, other] of all)
    for (const [row, column] of [
      [one, other],
      [other, one],
    ] as const)
      coincidences[ASSESSED_STEPS.indexOf(row)]![ASSESSED_STEPS.indexOf(column)]! += 1;
  const marginals = coincidences.map((row) => row.reduce((sum, each) => sum + each, 0));
  const total = marginals.reduce((sum, each) => sum + each, 0);
  const distance = (from: number, to: number): number => {
    let between = 0;
    for (let rank = from; rank <= to; rank += 1) between += marginals[rank]!;
    return (between - (marginals[from]! + marginals[to]!) / 2) ** 2;
  };
  let [seen, byChance] = [0, 0];
  for (const from of ranks)
    for (const to of ranks.filter((rank) => rank > from)) {
      seen += coincidences[from]![to]! * distance(from, to);
      byChance += marginals[from]! * marginals[to]! * distance(from, to);
    }
  return byChance === 0 ? null : 1 - (total - 1) * (seen / byChance);
}

const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

describe("Krippendorff's alpha of two readers, ordinal", () => {
  it.each<[string, Pair[], number]>([
    // Values: limited 7, complete 5. Of two steps one pair differs: 1 - 11 * 1 / (7 * 5).
    ['one of six apart', [...times(3, [LIMITED, LIMITED]), ...times(2, [COMPLETE, COMPLETE]), [LIMITED, COMPLETE]], 24 / 35],
    // Values: not 3, limited 4, substantial 3. Distances: n-l and l-s (7 - 3.5)² = 12.25, n-s (10 - 3)² = 49.
    // Seen 12.25 + 12.25 = 24.5; by chance 12 * 12.25 + 12 * 12.25 + 9 * 49 = 735; 1 - 9 * 24.5 / 735.
    [
      'two of five apart by one step',
      [
        [NOT, NOT],
        [NOT, LIMITED],
        [LIMITED, LIMITED],
        [LIMITED, SUBSTANTIAL],
        [SUBSTANTIAL, SUBSTANTIAL],
      ],
      0.7,
    ],
    // Values: six of each. Seen 6 of 6 points; 1 - 11 * 6 / 36: worse than chance.
    ['all six apart, crosswise', [...times(3, [NOT, LIMITED]), ...times(3, [LIMITED, NOT])], -5 / 6],
  ])('is as counted by hand for %s', (_, all, expected) => {
    expect(alphaOf(all)).toBeCloseTo(expected, 12);
  });

  it('is what the coincidence matrix of the book gives', () => {
    fc.assert(
      fc.property(pairs(1), (all) => {
        const [own, book] = [alphaOf(all), alphaByTheBook(all)];
        if (book === null) expect(own).toBeNull();
        else expect(own).toBeCloseTo(book, 9);
      }),
    );
  });

  it('is 1 exactly where both found the same everywhere and not everything is alike', () => {
    fc.assert(
      fc.property(pairs(1), (all) => {
        const alpha = alphaOf(all);
        if (new Set(all.flat()).size === 1) expect(alpha).toBeNull();
        else if (all.every(([one, other]) => one === other)) expect(alpha).toBe(1);
        else expect(alpha).toBeLessThan(1);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(step, { minLength: 2 }), (found) => expect(alphaOf(found.map((each) => [each, each] as const))).toBe(1)),
    );
  });

  it('does not know who of the two read first, nor in which order the points come', () => {
    fc.assert(
      fc.property(pairs(), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (all, swapped) => {
        const turned = all.map(([one, other], index): Pair => (swapped[index] ? [other, one] : [one, other]));
        expect(agreementOf(turned.toReversed())).toEqual(agreementOf(all));
      }),
    );
  });

  it('falls when a pair that agreed moves apart, and more the further it moves', () => {
    const rest: Pair[] = [...times(3, [NOT, NOT]), ...times(3, [LIMITED, LIMITED]), ...times(3, [SUBSTANTIAL, SUBSTANTIAL])];
    const [same, near, far] = [LIMITED, SUBSTANTIAL, COMPLETE].map((found) => alphaOf([...rest, [LIMITED, found]]) ?? Number.NaN);
    expect(same).toBe(1);
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near ?? 0);
  });
});

describe('the agreement of a campaign', () => {
  it('has no percent of nothing, and no alpha of fewer than five points', () => {
    expect(agreementOf([])).toEqual({ n: 0, equal: 0, percent: null, alpha: null, alphaGap: 'too_few' });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 1, maxLength: FEWEST_FOR_ALPHA - 1 }), (all) => {
        const equal = all.filter(([one, other]) => one === other).length;
        expect(agreementOf(all)).toEqual({
          ...{ n: all.length, equal, percent: Math.round((equal / all.length) * 100), alpha: null, alphaGap: 'too_few' },
        });
      }),
    );
  });

  it('says that there was no variation where everybody found the same everywhere', () => {
    fc.assert(
      fc.property(step, fc.integer({ min: FEWEST_FOR_ALPHA, max: 200 }), (found, n) => {
        const agreement = agreementOf(times(n, [found, found]));
        expect(agreement).toEqual({ n, equal: n, percent: 100, alpha: null, alphaGap: 'no_variation' });
      }),
    );
  });

  it('has an alpha of at most 1 with two places, or says why not', () => {
    fc.assert(
      fc.property(pairs(), (all) => {
        const { alpha, alphaGap, percent, equal, n } = agreementOf(all);
        expect(alpha === null).toBe(alphaGap !== null);
        if (alpha !== null) {
          expect(alpha).toBeLessThanOrEqual(1);
          expect(Math.abs(alpha * 100 - Math.round(alpha * 100))).toBeLessThan(1e-9);
          expect(Object.is(alpha, -0)).toBe(false);
        }
        expect(percent).toBe(Math.round((equal * 100) / n));
      }),
    );
  });
});
