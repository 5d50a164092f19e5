import fc from 'fast-check';
import { CARD_KINDS, cardSize, WIDEST } from './card-size.js';

const kind = fc.constantFrom(...CARD_KINDS);
const room = fc.record({ width: fc.integer({ min: 1, max: 4_000 }), height: fc.integer({ min: 1, max: 4_000 }) }, { requiredKeys: [] });

describe('the size of a card', () => {
  it('is never more than there is room for, and never more than a card needs', () => {
    fc.assert(
      fc.property(kind, room, (of, given) => {
        const { width, height } = cardSize(of, given);
        expect(width).toBeLessThanOrEqual(Math.min(given.width ?? WIDEST, WIDEST));
        expect(height).toBeLessThanOrEqual(given.height ?? height);
        expect(Math.min(width, height)).toBeGreaterThan(0);
      }),
    );
  });

  it('is higher the narrower it is, as words break into more lines', () => {
    fc.assert(
      fc.property(kind, fc.nat(WIDEST), fc.nat(WIDEST), (of, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        expect(cardSize(of, { width: narrow }).height).toBeGreaterThanOrEqual(cardSize(of, { width: wide }).height);
      }),
    );
  });

  it('is that of a column of text where nobody says how much room there is', () => {
    expect(cardSize('case')).toEqual({ width: 480, height: 320 });
    expect(cardSize('department')).toEqual({ width: 480, height: 380 });
  });
});
