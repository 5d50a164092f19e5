import fc from 'fast-check';
import { ASSESSED_STEPS, disagreement, REPORTED_STEPS, spread } from './step.js';

const assessed = fc.array(fc.constantFrom(...ASSESSED_STEPS), { minLength: 1, maxLength: 6 });
const reported = fc.constantFrom(...REPORTED_STEPS);

describe('disagreement', () => {
  it.each([
    ['complete', ['limited'], 2],
    ['complete', ['no_evidence'], 3],
    ['not_started', ['no_evidence'], 0],
    ['substantial', ['substantial', 'complete'], 1],
    ['limited', ['substantial', 'not_started', 'complete'], 2],
  ] as const)('of %s with %j is %d thirds', (step, steps, thirds) => {
    expect(disagreement(step, steps)).toBe(thirds);
  });

  it('is none before both have spoken', () => {
    expect(disagreement(null, ['complete'])).toBe(0);
    expect(disagreement('complete', [])).toBe(0);
  });

  it('does not shrink when another monitor speaks', () => {
    fc.assert(
      fc.property(reported, assessed, fc.constantFrom(...ASSESSED_STEPS), (step, steps, another) => {
        expect(disagreement(step, [...steps, another])).toBeGreaterThanOrEqual(disagreement(step, steps));
      }),
    );
  });
});

describe('spread', () => {
  it('has every step that was found between its ends', () => {
    fc.assert(
      fc.property(assessed, (steps) => {
        const ends = spread(steps);
        const places = steps.map((step) => ASSESSED_STEPS.indexOf(step));
        expect(ends && [ASSESSED_STEPS.indexOf(ends.lowest), ASSESSED_STEPS.indexOf(ends.highest)]).toEqual([
          Math.min(...places),
          Math.max(...places),
        ]);
      }),
    );
  });

  it('is none before the first assessment', () => {
    expect(spread([])).toBeNull();
  });
});
