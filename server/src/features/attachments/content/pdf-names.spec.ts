import fc from 'fast-check';
import { decodedNames } from './pdf-names.js';

describe('names that are written with codes', () => {
  it('are read as every reader reads them', () => {
    const anyBytes = fc.array(fc.constantFrom('#', '4', 'f', 'A', '6', 'x', '/', '\xff'), { maxLength: 30 }).map((each) => each.join(''));
    fc.assert(
      fc.property(anyBytes, (text) => {
        const expected = text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(decodedNames(Buffer.from(text, 'latin1'))).toBe(expected);
      }),
    );
  });
});
