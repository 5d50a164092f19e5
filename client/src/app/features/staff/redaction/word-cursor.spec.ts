import { moved, stretchOf, wholeCharacters, wordAt, wordsOf } from './word-cursor';

const texts = { title: 'Тъмна улица', text: '„Иван“ (съсед) е на +359 888. Пие!\nПише на a@b.bg, често.' };
const words = wordsOf(texts);
const said = (index: number) => {
  const word = words[index];
  return word === undefined ? undefined : texts[word.field].slice(word.start, word.end);
};

describe('words of the original', () => {
  it('stand without the punctuation around them', () => {
    const all = words.map((_, index) => said(index));
    expect(all).toEqual(['Тъмна', 'улица', 'Иван', 'съсед', 'е', 'на', '+359', '888', 'Пие', 'Пише', 'на', 'a@b.bg', 'често']);
  });

  it('are gone through by keys, one by one or sentence by sentence, and never past the ends', () => {
    const go = (from: number | null, key: string) => moved(words, from === null ? null : { anchor: from, head: from }, key, false)?.head;
    expect([go(null, 'ArrowRight'), go(0, 'ArrowRight'), go(0, 'ArrowLeft'), go(12, 'ArrowRight')]).toEqual([0, 1, 0, 12]);
    expect([go(2, 'ArrowDown'), go(8, 'ArrowDown'), go(9, 'ArrowUp'), go(3, 'Home'), go(3, 'End')]).toEqual([8, 9, 8, 0, 12]);
    expect(go(3, 'Enter')).toBeUndefined();
    expect(moved([], null, 'ArrowRight', false)).toBeNull();
  });

  it('are selected from where Shift was pressed, within the title or within the text', () => {
    const selected = moved(words, { anchor: 2, head: 3 }, 'ArrowRight', true);
    expect(selected && stretchOf(words, selected)).toEqual({ field: 'text', start: 1, end: 16 });
    expect(moved(words, { anchor: 1, head: 1 }, 'ArrowRight', true)).toEqual({ anchor: 2, head: 2 });
    expect(moved(words, { anchor: 4, head: 3 }, 'ArrowLeft', true)).toEqual({ anchor: 4, head: 2 });
  });

  it('are found by their place', () => {
    expect(said(wordAt(words, 'text', 8))).toBe('съсед');
    expect(said(wordAt(words, 'title', 0))).toBe('Тъмна');
  });
});

describe('a selection by hand', () => {
  const taken = (text: string, start: number, end: number) => {
    const whole = wholeCharacters(text, { field: 'text', start, end });
    return whole === null ? null : text.slice(whole.start, whole.end);
  };

  it('loses the white space around it, and never cuts a character', () => {
    expect(taken('а Иван б', 1, 7)).toBe('Иван');
    expect(taken('а 😀 б', 3, 4)).toBe('😀');
    expect(taken('Е\u0301х', 0, 1)).toBe('Е\u0301');
    expect(taken('а  б', 1, 3)).toBeNull();
    expect(taken('край', 2, 4)).toBe('ай');
  });
});
