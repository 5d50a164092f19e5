import fc from 'fast-check';
import { partWords, type SearchText } from './document.js';
import { excerptOf } from './excerpt.js';
import { matchOf } from './matching.js';
import { parseQuery } from './query-text.js';
import { planOf } from './search-plan.js';
import { understood } from './understood.js';

const document = (changes: Partial<SearchText>): SearchText => ({ title: '', place: '', text: '', answer: '', ...changes });
const match = (text: SearchText, question: string) => matchOf(partWords(text), planOf(parseQuery(question), false));
const marked = (text: string, question: string) =>
  match(document({ text }), question)?.spans.text.map(({ start, end }) => text.slice(start, end));

describe('a hit, held against the text', () => {
  it('is marked word by word, in whatever form it stands', () => {
    expect(marked('Дупките по улицата растат.', 'дупка улица')).toEqual(['Дупките', 'улицата']);
  });

  it('has a phrase only where its words follow each other', () => {
    expect(marked('разбит е нашият тротоар', '„разбит тротоар“')).toBeUndefined();
    expect(marked('На разбития тротоар няма място.', '„разбит тротоар“')).toEqual(['разбития', 'тротоар']);
    expect(match(document({ title: 'разбит', text: 'тротоар' }), '„разбит тротоар“')).toBeNull();
  });

  it('is none with what is not wanted', () => {
    expect(match(document({ text: 'улица', answer: 'вода' }), 'улица -вода')).toBeNull();
  });

  it('says which words of the question it has', () => {
    expect(match(document({ title: 'улица', text: 'дупка' }), 'дупка мост улица')?.words).toBe(0b101);
  });

  it('says how a word is written first, the title before the rest', () => {
    const lights = document({ title: 'Без улично осветление', text: 'Улицата е тъмна.', answer: 'По улиците свети.' });
    expect(match(lights, 'улица')?.written).toEqual(new Map([[0, 'улично']]));
  });
});

describe('an excerpt', () => {
  const far = `${'Нищо важно не стои тук. '.repeat(40)}Спукана тръба на улицата. ${'И после пак нищо. '.repeat(40)}`;

  it('is of where the words stand, cut between words, and its marks are on them', () => {
    const { text, marks } = excerptOf(far, match(document({ text: far }), 'тръба')?.spans.text ?? []);
    expect(text).toMatch(/^….*Спукана тръба на улицата.*…$/u);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['тръба']);
    expect(text.length).toBeLessThan(250);
  });

  it('is the beginning where nothing is marked', () => {
    expect(excerptOf('Кратък текст.', [])).toEqual({ text: 'Кратък текст.', marks: [] });
  });

  it('marks in any text exactly the words that were found, within the excerpt', () => {
    const text = fc.string({ unit: fc.constantFrom('улица', ' ', '\n', 'дупка', ', ', 'й', 'и\u0306', '👩‍🚒', 'много'), maxLength: 200 });
    fc.assert(
      fc.property(text, (given) => {
        const spans = match(document({ text: given }), 'улица')?.spans.text ?? [];
        const excerpt = excerptOf(given, spans);
        for (const { start, end } of excerpt.marks)
          expect(spans.some((span) => given.slice(span.start, span.end) === excerpt.text.slice(start, end))).toBe(true);
        if (spans.length > 0) expect(excerpt.marks.length).toBeGreaterThan(0);
        expect(excerpt.text).not.toContain('\n');
      }),
    );
  });
});

describe('what was understood', () => {
  it('is the question with the words that were meant, its signs kept', () => {
    const written = new Map([[0, 'осветление']]);
    expect(understood('"осфетление" -вода', ['осфетление'], written)).toBe('"осветление" -вода');
  });

  it('is nothing where another form was found, or a word was only completed', () => {
    expect(understood('дупка', ['дупка'], new Map([[0, 'дупките']]))).toBeNull();
    expect(understood('освет', ['освет'], new Map([[0, 'осветление']]))).toBeNull();
    expect(understood('няма', ['няма'], new Map())).toBeNull();
  });
});
