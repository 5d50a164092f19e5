import { formatBytes, formatNumber, plural } from './numbers';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a number', () => {
  it('is grouped from five digits on', () => {
    expect(plain(formatNumber(1284, 'bg'))).toBe('1284');
    expect(plain(formatNumber(12345, 'bg'))).toBe('12 345');
    expect(formatNumber(12345, 'en')).toBe('12,345');
  });

  it('of bytes is short enough to read', () => {
    expect(plain(formatBytes(1_240_000, 'bg'))).toBe('1,2 MB');
    expect(plain(formatBytes(340_000, 'en'))).toBe('340 KB');
    expect(plain(formatBytes(12, 'bg'))).toBe('1 KB');
  });

  it('chooses the word for one or for several', () => {
    const days = { one: 'ден', other: 'дни' };
    expect([0, 1, 2, 21].map((count) => plural(count, 'bg', days))).toEqual(['дни', 'ден', 'дни', 'дни']);
  });
});
