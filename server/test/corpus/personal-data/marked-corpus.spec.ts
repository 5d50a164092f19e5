import { parseMarkedText, readCorpus } from './marked-corpus.js';

describe('a marked text', () => {
  it('is read as text and spans', () => {
    const { id, text, spans } = parseMarkedText('Пишете на {{email:ana@example.com}}, ЕГН {{egn!:8812102461}}.', 'a:1');
    expect(id).toBe('a:1');
    expect(text).toBe('Пишете на ana@example.com, ЕГН 8812102461.');
    expect(spans).toEqual([
      { start: 10, end: 25, type: 'email', mistyped: false },
      { start: 31, end: 41, type: 'egn', mistyped: true },
    ]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['ana@example.com', '8812102461']);
  });

  it('without marks has no spans', () => {
    expect(parseMarkedText('Дупка {на} пътя', 'a:1')).toEqual({ id: 'a:1', text: 'Дупка {на} пътя', spans: [] });
  });

  it('counts UTF-16 units, an emoji as two', () => {
    expect(parseMarkedText('📞{{phone:0888}}', 'a:1').spans).toEqual([{ start: 2, end: 6, type: 'phone', mistyped: false }]);
  });

  it('holds line breaks and invisible characters as escapes, in marks too', () => {
    const { text, spans } = parseMarkedText('тел.\\n{{phone:0888\\u00a0123}}', 'a:1');
    expect(text).toBe('тел.\n0888\u00a0123');
    expect(spans).toEqual([{ start: 5, end: 13, type: 'phone', mistyped: false }]);
  });

  it.each(['{{telephone:0888}}', '{{phone:}}', '{{phone:0888', '0888}}', '{{phone:{{egn:1}}}}'])(
    '%s is refused with its place',
    (marked) => {
      expect(() => parseMarkedText(marked, 'held-out/a.txt:7')).toThrow('held-out/a.txt:7');
    },
  );
});

describe('the corpus', () => {
  it('is read with the place of each text', () => {
    const texts = readCorpus('development');
    expect(texts[0]?.id).toBe('development/animals.txt:1');
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });
});
