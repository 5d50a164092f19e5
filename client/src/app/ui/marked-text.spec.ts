import { markedParts } from './marked-text';

describe('a text with marks', () => {
  it('is all of the text in its order, the marks standing out', () => {
    const parts = markedParts('Дупка на улицата', [
      { start: 0, end: 5 },
      { start: 9, end: 16 },
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe('Дупка на улицата');
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['Дупка', 'улицата']);
  });

  it('passes over marks that do not fit', () => {
    const marks = [
      { start: 3, end: 2 },
      { start: 0, end: 99 },
    ];
    expect(markedParts('текст', marks)).toEqual([{ text: 'текст', isMarked: false }]);
    expect(markedParts('', [])).toEqual([]);
  });
});
