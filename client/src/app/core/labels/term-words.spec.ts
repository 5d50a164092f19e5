import { termWords } from './term-words';

describe('a term of retention', () => {
  it.each([
    [1, '1 месец'],
    [6, '6 месеца'],
    [12, '1 година'],
    [18, '18 месеца'],
    [60, '5 години'],
  ])('%i months', (months, words) => {
    expect(termWords(months, 'bg')).toBe(words);
  });
});
