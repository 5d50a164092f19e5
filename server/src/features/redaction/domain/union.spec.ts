import fc from 'fast-check';
import { REDACTION_TYPES, type Span } from './span.js';
import { spanFaults } from './span-faults.js';
import { union } from './union.js';

const TEXT = 'а'.repeat(40);
const anySpan: fc.Arbitrary<Span> = fc
  .record({ start: fc.nat(39), length: fc.integer({ min: 1, max: 40 }), type: fc.constantFrom(...REDACTION_TYPES) })
  .map(({ start, length, type }) => ({ start, end: Math.min(start + length, 40), type }));
const covers = (spans: readonly Span[], place: number): boolean => spans.some(({ start, end }) => start <= place && place < end);

describe('what is covered by spans together', () => {
  it('is what any of them covers, and nothing else, without overlaps', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const together = union(spans);
        expect(spanFaults(TEXT, together, '')).toEqual([]);
        for (let place = 0; place < 40; place += 1) expect(covers(together, place)).toBe(covers(spans, place));
        expect(union(together)).toEqual(together);
      }),
    );
  });

  it('leaves apart what only adjoins, and names what overlaps by the longest', () => {
    const phone: Span = { start: 10, end: 20, type: 'phone' };
    expect(union([phone, { start: 5, end: 10, type: 'person' }])).toEqual([{ start: 5, end: 10, type: 'person' }, phone]);
    expect(union([phone, { start: 18, end: 21, type: 'other' }])).toEqual([{ start: 10, end: 21, type: 'phone' }]);
    expect(union([phone, { start: 0, end: 30, type: 'insult' }])).toEqual([{ start: 0, end: 30, type: 'insult' }]);
  });
});
