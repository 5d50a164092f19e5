import { formatDecimal, formatMoney } from './decimals';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a decimal number', () => {
  it('keeps every digit, also where floating point would not', () => {
    expect(plain(formatDecimal('12345.6', 'bg'))).toBe('12 345,6');
    expect(formatDecimal('12345.6', 'en')).toBe('12,345.6');
    expect(plain(formatDecimal('-0.5', 'bg'))).toBe('-0,5');
    expect(plain(formatDecimal('123456789012.1234', 'bg'))).toBe('123 456 789 012,1234');
  });

  it('of money has two decimals and the currency of the act', () => {
    expect(plain(formatMoney({ amount: '12345.60', currency: 'EUR' }, 'bg'))).toBe('12 345,60 €');
    expect(plain(formatMoney({ amount: '9007199254740.93', currency: 'BGN' }, 'bg'))).toBe('9 007 199 254 740,93 лв.');
    expect(plain(formatMoney({ amount: '12345.60', currency: 'EUR' }, 'en'))).toBe('€12,345.60');
  });
});
