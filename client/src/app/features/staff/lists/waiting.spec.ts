import { clockTime, workingTime } from './waiting';

describe('waiting in words', () => {
  it.each([
    [0, 'под един работен час'],
    [1, '1 работен час'],
    [5.2, '5 работни часа'],
    [8, '1 работен ден'],
    [12, '1,5 работни дни'],
    [26, '3 работни дни'],
  ])('%d working hours: %s', (hours, words) => {
    expect(workingTime(hours, 'bg')).toBe(words);
  });
});

it('the time of day is that of Sofia', () => {
  expect(clockTime('2026-11-23T12:32:00Z')).toBe('14:32');
  expect(clockTime('2026-07-01T06:05:00Z')).toBe('09:05');
});
