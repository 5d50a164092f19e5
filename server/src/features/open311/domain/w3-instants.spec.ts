import fc from 'fast-check';
import { parseW3Instant, writeW3Instant } from './w3-instants.js';

describe('an instant as W3C writes it', () => {
  it('is read back to the second', () => {
    const anyInstant = fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(anyInstant, (at) => {
        const read = parseW3Instant(writeW3Instant(at));
        expect(read?.getTime()).toBe(Math.floor(at.getTime() / 1_000) * 1_000);
      }),
    );
  });

  it.each([
    ['2026-11-23T10:00:00+02:00', '2026-11-23T08:00:00.000Z'],
    // An address that was not escaped lost its plus sign.
    ['2026-11-23T10:00:00 02:00', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.5-05:30', '2026-11-23T15:30:00.500Z'],
    ['2026-11-23T10:00Z', '2026-11-23T10:00:00.000Z'],
    ['2024-02-29T00:00:00+00:00', '2024-02-29T00:00:00.000Z'],
  ])('%s is understood', (text, expected) => {
    expect(parseW3Instant(text)?.toISOString()).toBe(expected);
  });

  it.each([
    '2026-11-23T10:00:00+0200',
    '2026-11-23T10:00:00',
    '2026-11-23',
    '2026-02-30T10:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T10:60:00Z',
    '23.11.2026',
    'yesterday',
    '',
    '+002026-11-23T10:00:00Z',
    '2026-11-23T10:00:00Z\n',
  ])('%s is not', (text) => {
    expect(parseW3Instant(text)).toBeNull();
  });
});
