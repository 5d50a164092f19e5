import fc from 'fast-check';
import { entryBundle } from './entry-bundle.js';
import { isCovered, parseTilePath, tilePath } from './tile-path.js';

describe('the path of a tile', () => {
  it.each([
    ['0/000', { level: 0, index: 0, width: 256 }],
    ['0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
    ['63/005.p/255', { level: 63, index: 5, width: 255 }],
    ['entries/x017/x179/x869/184.p/1', { level: 'entries', index: 17_179_869_184, width: 1 }],
  ] as const)('%s is read', (path, expected) => {
    expect(parseTilePath(path)).toEqual(expected);
    expect(tilePath(expected)).toBe(path);
  });

  it('has one spelling', () => {
    const level = fc.oneof(fc.constant<'entries'>('entries'), fc.integer({ min: 0, max: 63 }));
    fc.assert(
      fc.property(level, fc.maxSafeNat(), fc.integer({ min: 1, max: 256 }), (of, index, width) => {
        expect(parseTilePath(tilePath({ level: of, index, width }))).toEqual({ level: of, index, width });
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,3}\/(x[0-9]{3}\/){0,3}[0-9]{1,4}(\.p\/[0-9]{0,4})?$/), (path) => {
        const parsed = parseTilePath(path);
        expect(parsed === null || tilePath(parsed) === path).toBe(true);
      }),
    );
  });

  it.each([
    ...['', '0', '0/', '0/00', '0/0000', '0/x000/001', '0/001/002', '0/x001', '00/000', '01/000', '64/000', '100/000', '-1/000', '+1/000'],
    ...['0/000.p/0', '0/000.p/00', '0/000.p/01', '0/000.p/256', '0/000.p/999', '0/000.p/', '0/000.p', '0/000.p/1/', '0/000/'],
    ...[
      '0/X001/000',
      '0/x١٢٣/000',
      '0/x01/000',
      ' 0/000',
      '0/000\n',
      'entries',
      'Entries/000',
      'data/000',
      '0/x999/x999/x999/x999/x999/999',
    ],
  ])('%j is refused', (path) => {
    expect(parseTilePath(path)).toBeNull();
  });

  it.each([
    ['0/000.p/1', 1, true],
    ['0/000.p/2', 1, false],
    ['0/000', 255, false],
    ['0/000', 256, true],
    ['1/000.p/1', 255, false],
    ['1/000.p/1', 256, true],
    ['0/x016/x777/216.p/1', 2 ** 32 + 1, true],
    ['0/x016/x777/216.p/2', 2 ** 32 + 1, false],
    ['4/000.p/1', 2 ** 32, true],
    ['63/000.p/1', Number.MAX_SAFE_INTEGER, false],
    ['entries/272', 70_000, true],
    ['entries/273', 70_000, false],
    ['entries/273.p/112', 70_000, true],
    ['entries/273.p/113', 70_000, false],
  ])('%s is in a tree of %i entries: %s', (path, size, expected) => {
    const parsed = parseTilePath(path);
    expect(parsed !== null && isCovered(parsed, size)).toBe(expected);
  });
});

describe('a bundle of entries', () => {
  it('gives each entry back by the length that stands before it', () => {
    const entries = fc.array(fc.uint8Array({ minLength: 1, maxLength: 600 }), { maxLength: 20 });
    fc.assert(
      fc.property(entries, (given) => {
        const bundle = Buffer.from(entryBundle(given));
        const read: Uint8Array[] = [];
        for (let at = 0; at < bundle.length;) {
          const end = at + 2 + bundle.readUInt16BE(at);
          read.push(new Uint8Array(bundle.subarray(at + 2, end)));
          at = end;
        }
        expect(read).toEqual(given);
      }),
    );
  });

  it('takes the longest entry there may be, and none that is longer', () => {
    expect(entryBundle([new Uint8Array(65_535)]).subarray(0, 2)).toEqual(Uint8Array.of(255, 255));
    expect(() => entryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
});
