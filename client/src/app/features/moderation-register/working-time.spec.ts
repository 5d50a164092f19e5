import { monthText } from '../../core/i18n/months';
import { shareText, workingTimeText } from './working-time';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('time in working days', () => {
  it.each([
    [0.4, 'под 1 час'],
    [1.2, '1 час'],
    [5.4, '5 часа'],
    [23.4, '23 часа'],
    [24, '1 работен ден'],
    [36, '1,5 работни дни'],
    [240, '10 работни дни'],
  ])('%d hours read as „%s“', (hours, text) => {
    expect(plain(workingTimeText(hours, 'bg'))).toBe(text);
  });
});

it('a month is written out, and its „г.“ never stands alone', () => {
  expect(monthText('2026-11', 'bg')).toBe('ноември 2026\u00a0г.');
  expect(monthText('2026-11', 'en')).toBe('November 2026');
});

it('a share is whole per cent, and nothing is no share', () => {
  expect(plain(shareText(0.804, 'bg'))).toMatch(/^80 ?%$/);
  expect(shareText(null, 'bg')).toBe('–');
});
