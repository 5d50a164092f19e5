import { wordDiff } from './word-diff';

const without = (kind: 'removed' | 'added', before: string, after: string): string =>
  wordDiff(before, after)
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join('');

describe('the difference between the original and the public version', () => {
  it('is nothing for the same text', () => {
    expect(wordDiff('Тъмна улица.', 'Тъмна улица.')).toEqual([{ kind: 'same', text: 'Тъмна улица.' }]);
  });

  it('shows a redaction as one thing taken out and one put in', () => {
    expect(wordDiff('Обадете ми се на 0888123456, моля.', 'Обадете ми се на [заличено], моля.')).toEqual([
      { kind: 'same', text: 'Обадете ми се на ' },
      { kind: 'removed', text: '0888123456' },
      { kind: 'added', text: '[заличено]' },
      { kind: 'same', text: ', моля.' },
    ]);
  });

  it('keeps what stands between two changes', () => {
    expect(
      wordDiff('а б в г д', 'а Б в Г д')
        .filter(({ kind }) => kind === 'same')
        .map(({ text }) => text),
    ).toEqual(['а ', ' в ', ' д']);
  });

  it.each([
    ['първи втори\nтрети', 'втори трети\n\nчетвърти'],
    ['', 'само ново'],
    ['само старо', ''],
    ['a a b a', 'a b a a'],
  ])('gives both texts back: %p and %p', (before, after) => {
    expect(without('added', before, after)).toBe(before);
    expect(without('removed', before, after)).toBe(after);
  });

  it('stays quick for two long texts that have nothing in common', () => {
    const [long, other] = ['едно две '.repeat(3_000), 'три четири '.repeat(3_000)];
    expect(without('added', long, other)).toBe(long);
    expect(without('removed', long, other)).toBe(other);
  });
});
