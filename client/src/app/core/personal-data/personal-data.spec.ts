import { markedParts, personalDataWords } from './personal-data';

describe('the parts of a text with personal data', () => {
  const text = 'Обадете се на 0888123456, ЕГН 7523169263.';

  it('mark each span and keep every character', () => {
    const parts = markedParts(text, [
      { start: 30, end: 40, type: 'egn', certainty: 'certain' },
      { start: 14, end: 24, type: 'phone', certainty: 'certain' },
    ]);
    expect(parts.filter((part) => part.isMarked).map((part) => part.text)).toEqual(['0888123456', '7523169263']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('lose nothing to spans that overlap or point outside', () => {
    const parts = markedParts(text, [
      { start: 14, end: 24, type: 'phone', certainty: 'certain' },
      { start: 20, end: 26, type: 'plate', certainty: 'possible' },
      { start: 38, end: 400, type: 'egn', certainty: 'likely' },
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
    const phone = { start: 0, end: 1, type: 'phone', certainty: 'certain' } as const;
    expect(personalDataWords([phone, { start: 2, end: 3, type: 'egn', certainty: 'likely' }, phone])).toBe('телефон, ЕГН');
    expect(personalDataWords([])).toBe('');
  });

  it('say „може би“ where nothing but the form speaks for a kind', () => {
    const name = { start: 0, end: 1, type: 'person', certainty: 'possible' } as const;
    expect(personalDataWords([name, { start: 2, end: 3, type: 'address', certainty: 'likely' }])).toBe('може би имена, адрес');
    expect(personalDataWords([name, { ...name, certainty: 'likely' }])).toBe('имена');
  });
});
