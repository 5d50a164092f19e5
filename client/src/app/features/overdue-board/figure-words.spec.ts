import { daysText, medianText, shareInTimeText } from './figure-words';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the words of a figure', () => {
  it.each([
    [0, '0 дни'],
    [1, '1 ден'],
    [12.5, '12,5 дни'],
    [245, '245 дни'],
    [12_345, '12 345 дни'],
  ])('%d days read as „%s“', (days, text) => {
    expect(plain(daysText(days, 'bg'))).toBe(text);
    expect(plain(medianText(days, 'bg'))).toBe(text);
  });

  it('a share is whole per cent', () => {
    expect(plain(shareInTimeText(0.804, 'bg'))).toMatch(/^80 ?%$/);
    expect(plain(shareInTimeText(0, 'en'))).toBe('0%');
  });

  it('what is counted from too little is said in words', () => {
    expect(medianText(null, 'bg')).toBe('твърде малко отговори');
    expect(shareInTimeText(null, 'bg')).toBe('твърде малко отговори');
  });
});
