import { quoteAt, sentencesOf } from './sentences';

const text = 'Лампата не свети. Улицата е тъмна!\n\nКога ще я оправите?';

describe('sentences to quote', () => {
  it('each stand in the text where they say', () => {
    const sentences = sentencesOf(text);
    expect(sentences.map(({ words }) => words)).toEqual(['Лампата не свети.', 'Улицата е тъмна!', 'Кога ще я оправите?']);
    for (const { start, end, words } of sentences) expect(text.slice(start, end)).toBe(words);
  });

  it('are none in an empty text', () => {
    expect(sentencesOf('  \n ')).toEqual([]);
  });
});

describe('a selection', () => {
  it('is quoted without the blanks around it', () => {
    expect(quoteAt(text, 17, 34)).toEqual({ start: 18, end: 34, words: 'Улицата е тъмна!' });
  });

  it('is no quote when it holds nothing, or half a character', () => {
    expect(quoteAt(text, 34, 36)).toBeNull();
    expect(quoteAt('😀', 0, 1)).toBeNull();
  });
});
