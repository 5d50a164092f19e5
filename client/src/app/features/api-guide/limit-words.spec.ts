import { limitWords } from './limit-words';

describe('the limits of a field in words', () => {
  it.each([
    [{ of: 'characters', least: 5, most: 200 }, '5–200 знака.'],
    [{ of: 'characters', least: 0, most: 200 }, 'До 200 знака.'],
    [{ of: 'characters', least: null, most: 40 }, 'До 40 знака.'],
    [{ of: 'characters', least: 8, most: 8 }, 'Точно 8 знака.'],
    [{ of: 'value', least: 1, most: 100 }, '1–100'],
    [{ of: 'value', least: 0, most: null }, '≥ 0'],
    [{ of: 'items', least: null, most: 5 }, 'До 5 на брой.'],
    [{ of: 'items', least: 1, most: 5 }, '1–5 на брой.'],
  ] as const)('%j', (limits, words) => {
    expect(limitWords(limits)).toBe(words);
  });
});
