import fc from 'fast-check';

import { shortened } from './shortened';

describe('a description', () => {
  it('is the text itself while it is short, on one line', () => {
    expect(shortened('Лампите\n не  светят.')).toBe('Лампите не светят.');
  });

  it('is never longer than 200 characters, and breaks no sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('щ', '🚋', ' ', 'а'), maxLength: 600 }), (text) => {
        const short = shortened(text);
        expect([...short].length).toBeLessThanOrEqual(200);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });

  it('ends with a whole word', () => {
    expect(shortened(`${'дума '.repeat(60)}край`)).toMatch(/^(дума )+дума…$/);
  });
});
