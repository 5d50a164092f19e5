import { markedParts, personalDataWords } from './personal-data';

describe('the parts of a text with personal data', () => {
  const text = 'Обадете се на 0888123456, ЕГН 7523169263.';

  it('mark each span and keep every character', () => {
    const parts = markedParts(text, [
      { start: 30, end: 40, type: 'egn' },
      { start: 14, end: 24, type: 'phone' },
    ]);
    expect(parts.filter((part) => part.isMarked).map((part) => part.text)).toEqual(['0888123456', '7523169263']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('lose nothing to spans that overlap or point outside', () => {
    const parts = markedParts(text, [
      { start: 14, end: 24, type: 'phone' },
      { start: 20, end: 26, type: 'plate' },
      { start: 38, end: 400, type: 'egn' },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('are the whole text when nothing was found', () => {
    expect(markedParts(text, [])).toEqual([{ text, isMarked: false }]);
    expect(markedParts('', [])).toEqual([]);
  });
});

describe('the words for what was found', () => {
  it('name each kind once', () => {
    const phone = { start: 0, end: 1, type: 'phone' } as const;
    expect(personalDataWords([phone, { start: 2, end: 3, type: 'egn' }, phone])).toBe('телефон, ЕГН');
    expect(personalDataWords([])).toBe('');
  });
});
