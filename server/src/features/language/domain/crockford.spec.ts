import fc from 'fast-check';
import {
  accessCodeFrom,
  caseNumberFrom,
  encodeCrockford,
  formatCode,
  normaliseCode,
  parseAccessCode,
  parseCaseNumber,
} from './crockford.js';

const fiveBytes = fc.uint8Array({ minLength: 5, maxLength: 5 });
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

/** Look-alikes by the character that they stand for. */
const TWINS: Readonly<Record<string, string>> = {
  '0': '0OoОо',
  '1': '1IilLІі',
  A: 'AaАа',
  B: 'BbВв',
  C: 'CcСс',
  E: 'EeЕе',
  H: 'HhНн',
  J: 'JjЈј',
  K: 'KkКк',
  M: 'MmМм',
  P: 'PpРр',
  S: 'SsЅѕ',
  T: 'TtТт',
  X: 'XxХх',
  Y: 'YyУу',
};

describe('Crockford Base32', () => {
  it.each([
    [[0, 0, 0, 0, 0], '00000000'],
    [[255, 255, 255, 255, 255], 'ZZZZZZZZ'],
    [[0, 68, 50, 20, 199], '01234567'],
    [[66, 84, 182, 53, 207], '89ABCDEF'],
    [[132, 101, 58, 86, 215], 'GHJKMNPQ'],
    [[198, 117, 190, 119, 223], 'RSTVWXYZ'],
  ])('writes %j as %s', (bytes, expected) => {
    expect(encodeCrockford(Uint8Array.from(bytes))).toBe(expected);
  });

  it('writes the same number as the standard library does', () => {
    fc.assert(
      fc.property(tenBytes, (bytes) => {
        const number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
        const digits = Array.from(encodeCrockford(bytes), (character) =>
          '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(character).toString(32),
        );
        expect(digits.join('')).toBe(number.toString(32).padStart(16, '0'));
      }),
    );
  });

  it('refuses bytes that do not fill whole characters', () => {
    expect(() => encodeCrockford(new Uint8Array(4))).toThrow(RangeError);
    expect(() => caseNumberFrom(new Uint8Array(10))).toThrow(RangeError);
    expect(() => accessCodeFrom(new Uint8Array(5))).toThrow(RangeError);
  });
});

describe('a code that a person typed', () => {
  it.each([
    ['7KQ2-M9XW', '7KQ2M9XW'],
    ['7kq2m9xw', '7KQ2M9XW'],
    ['  7KQ2 M9XW ', '7KQ2M9XW'],
    ['7 К q 2 – м 9 х W', '7KQ2M9XW'],
    ['7KQ2\u00a0M9XW\n', '7KQ2M9XW'],
    ['7KQ2\u2011M9XW', '7KQ2M9XW'],
    ['7KQ2\u2212M9XW', '7KQ2M9XW'],
    ['7KQ2\u200bM9XW\u00ad', '7KQ2M9XW'],
    ['７ＫＱ２－Ｍ９ＸＷ', '7KQ2M9XW'],
    ['OoОо-IiLl', '00001111'],
    ['АВЕКМНОРСТУХ', 'ABEKMH0PCTYX'],
    ['авекмнорстух', 'ABEKMH0PCTYX'],
  ])('%j is read as %s', (typed, expected) => {
    expect(normaliseCode(typed)).toBe(expected);
  });

  it.each(['', '   ', '---', '7KQ2U9XW', '7KQ2-M9X!', '7ЖQ2M9XW', '7KQ2_M9XW', '٧KQ2M9XW', 'Z'.repeat(101), '7KQ2\u0000M9XW'])(
    '%j is none',
    (typed) => {
      expect(normaliseCode(typed)).toBeNull();
    },
  );

  it('is a case number with eight characters and an access code with sixteen', () => {
    expect(parseCaseNumber('7kq2-m9xw')).toBe('7KQ2M9XW');
    expect(parseCaseNumber('7kq2-m9x')).toBeNull();
    expect(parseCaseNumber('7kq2-m9xw-7')).toBeNull();
    expect(parseAccessCode('7kq2 m9xw 7kq2 m9xw')).toBe('7KQ2M9XW7KQ2M9XW');
    expect(parseAccessCode('7kq2-m9xw')).toBeNull();
  });

  it('is understood in every disguise of its letters', () => {
    fc.assert(
      fc.property(fiveBytes, fc.infiniteStream(fc.nat()), (bytes, choices) => {
        const number = caseNumberFrom(bytes);
        const disguised = Array.from(formatCode(number), (character) => {
          const twins = TWINS[character] ?? character;
          return twins.charAt((choices.next().value ?? 0) % twins.length);
        });
        expect(parseCaseNumber(disguised.join(''))).toBe(number);
      }),
    );
  });

  it('comes back from the form in which it is shown', () => {
    fc.assert(fc.property(tenBytes, (bytes) => parseAccessCode(formatCode(accessCodeFrom(bytes))) === accessCodeFrom(bytes)));
    expect(formatCode(caseNumberFrom(Uint8Array.from([0, 68, 50, 20, 199])))).toBe('0123-4567');
    expect(formatCode(accessCodeFrom(new Uint8Array(10)))).toBe('0000-0000-0000-0000');
  });

  it('never throws, and normalises to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = normaliseCode(text);
        if (code !== null) expect(normaliseCode(code)).toBe(code);
      }),
    );
  });
});
