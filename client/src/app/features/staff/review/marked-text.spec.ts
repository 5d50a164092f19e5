import { piecesOf } from './marked-text';

describe('the original with its marks', () => {
  const text = 'Аз съм на 0888123456 и ivan@example.bg.';

  it('keeps every letter and says what each mark looks like', () => {
    const pieces = piecesOf(text, [
      { start: 10, end: 20, type: 'phone', certainty: 'certain' },
      { start: 23, end: 38, type: 'email', certainty: 'certain' },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ type }) => type !== null)).toEqual([
      { text: '0888123456', type: 'phone' },
      { text: 'ivan@example.bg', type: 'email' },
    ]);
  });

  it('is one piece without marks', () => {
    expect(piecesOf(text, [])).toEqual([{ text, type: null }]);
  });

  it('leaves out a mark of another text', () => {
    expect(piecesOf('кратко', [{ start: 2, end: 60, type: 'phone', certainty: 'certain' }])).toEqual([{ text: 'кратко', type: null }]);
  });
});
