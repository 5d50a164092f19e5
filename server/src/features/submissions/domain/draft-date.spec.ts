import { dateFromParts } from './draft-date.js';

describe('a date of three fields', () => {
  it.each([
    ['3', '11', '2026', '2026-11-03'],
    [' 03 ', '1', '2026', '2026-01-03'],
    ['29', '2', '2024', '2024-02-29'],
    ['', '', '', null],
    ['  ', '', '', null],
    ['29', '2', '2026', 'wrong'],
    ['3', '', '2026', 'wrong'],
    ['3', '11', '26', 'wrong'],
    ['3', '11', '0026', 'wrong'],
    ['3.', '11', '2026', 'wrong'],
    ['٣', '11', '2026', 'wrong'],
  ])('%j %j %j is %j', (day, month, year, expected) => {
    expect(dateFromParts({ day, month, year })).toBe(expected);
  });
});
