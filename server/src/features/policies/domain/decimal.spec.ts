import fc from 'fast-check';
import { compareDecimals, decimal, MEASUREMENT, MONEY, readDecimal } from './decimal.js';

const read = (text: string, limits = MONEY) => {
  const found = readDecimal(text, limits);
  return found.ok ? found.value : found.fault;
};

describe('a number that a person wrote', () => {
  it.each([
    ['12 345,60', '12345.6'],
    ['12\u00a0345,60', '12345.6'],
    ['12345.60', '12345.6'],
    ['0012', '12'],
    ['0,00', '0'],
    ['-0', '0'],
    ['1.5', '1.5'],
  ])('%s is %s', (text, value) => expect(read(text)).toBe(value));

  it.each([
    ['12.345,60', 'ambiguous_number'],
    ['12,345.60', 'ambiguous_number'],
    ['1.234.567', 'ambiguous_number'],
    ['1.234', 'number_too_exact'],
    ['-5', 'number_below_zero'],
    ['99999999999999', 'number_too_large'],
    ['1 23', 'not_a_number'],
    ['1e5', 'not_a_number'],
    ['12 лв.', 'not_a_number'],
    ['', 'not_a_number'],
  ])('%s is refused: %s', (text, fault) => expect(read(text)).toBe(fault));

  it('may be below zero when it is a measurement', () => {
    expect(read('−4,5', MEASUREMENT)).toBe('-4.5');
  });

  it('is the same again when it is read from what was kept', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(4), (digits, places) => {
        const text = `${digits < 0n ? '-' : ''}${String(digits < 0n ? -digits : digits).padStart(places + 1, '0')}`;
        const written = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
        const kept = decimal(written);
        expect(decimal(kept)).toBe(kept);
        expect(compareDecimals(kept, decimal(written))).toBe(0);
      }),
    );
  });

  it('is compared exactly, where floating point would not tell the difference', () => {
    expect(compareDecimals(decimal('9007199254740993'), decimal('9007199254740992'))).toBe(1);
    expect(compareDecimals(decimal('0.3'), decimal('0.30000000000000004'))).toBe(-1);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        expect(compareDecimals(decimal(String(one)), decimal(String(other)))).toBe(Math.sign(one - other));
      }),
    );
  });
});
