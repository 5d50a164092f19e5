import fc from 'fast-check';
import { LANGUAGES } from '../../../kernel/words.js';
import { isBetweenCharacters } from '../../../kernel/characters.js';
import { blockOf } from './block-texts.js';
import { redact } from './redact.js';
import { normalise, REDACTION_TYPES, type Span } from './span.js';
import { spanFaults } from './span-faults.js';

/** Letters, digits, and what is longer than one unit or one code point; none of it stands in a block. */
const CHARACTERS = ['A', 'Q', 'Z', 'Ж', 'Щ', '7', '0', '\n', '😀', '👩‍👩‍👧', 'Е\u0301', '🇧🇬', '"'];
const anyText = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

/** A text with spans that keep the rules, in any order. */
const anyRedaction: fc.Arbitrary<{ text: string; spans: Span[] }> = anyText.chain((text) => {
  const places = Array.from({ length: text.length + 1 }, (_, index) => index).filter((index) => isBetweenCharacters(text, index));
  return fc
    .record({
      cuts: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 12 }),
      types: fc.array(fc.constantFrom(...REDACTION_TYPES), { minLength: 12, maxLength: 12 }),
      kept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    })
    .chain(({ cuts, types, kept }) => {
      const ordered = cuts.toSorted((one, other) => one - other);
      const spans = ordered.slice(1).flatMap((end, index): Span[] => {
        const [start = 0, type = 'other'] = [ordered[index], types[index]];
        return kept[index] ? [{ start, end, type }] : [];
      });
      return fc.shuffledSubarray(spans, { minLength: spans.length }).map((shuffled) => ({ text, spans: shuffled }));
    });
});
const anyLanguage = fc.constantFrom(...LANGUAGES);

const isTaken = (spans: readonly Span[], index: number): boolean => spans.some(({ start, end }) => start <= index && index < end);

/** The stretches of the original that stay, in order. */
const left = (text: string, spans: readonly Span[]): string[] => {
  const stretches = [''];
  for (let index = 0; index < text.length; index += 1) {
    if (isTaken(spans, index)) stretches.push('');
    else stretches[stretches.length - 1] += text.charAt(index);
  }
  return stretches.filter((stretch) => stretch !== '');
};

describe('the public text', () => {
  it('names what was taken out, in the language of the text', () => {
    const text = 'Обадете се на 0888123456 или на Иван.';
    const spans: Span[] = [
      { start: 14, end: 24, type: 'phone' },
      { start: 32, end: 36, type: 'person' },
    ];
    expect(redact(text, spans, 'bg')).toBe('Обадете се на [заличено: телефон] или на [заличено: име].');
    expect(redact(text, spans, 'en')).toBe('Обадете се на [redacted: phone] или на [redacted: name].');
    expect(redact('Той е крадец.', [{ start: 6, end: 12, type: 'other' }], 'bg')).toBe('Той е [заличено].');
  });

  it('has one block for spans that adjoin and have one type, and two for two types', () => {
    const parts: Span[] = [
      { start: 4, end: 8, type: 'phone' },
      { start: 0, end: 4, type: 'phone' },
    ];
    expect(redact('08881234', parts, 'bg')).toBe('[заличено: телефон]');
    expect(redact('08881234', [parts[0] as Span, { start: 0, end: 4, type: 'egn' }], 'bg')).toBe('[заличено: ЕГН][заличено: телефон]');
  });

  it('keeps everything outside the spans, unchanged and in order', () => {
    fc.assert(
      fc.property(anyRedaction, anyLanguage, ({ text, spans }, language) => {
        let rest = redact(text, spans, language);
        for (const stretch of left(text, spans)) {
          const place = rest.indexOf(stretch);
          expect(place).toBeGreaterThanOrEqual(0);
          rest = rest.slice(place + stretch.length);
        }
        expect(redact(text, [], language)).toBe(text);
      }),
    );
  });

  it('shows no redacted stretch of four characters or more, unless that stands in the open elsewhere', () => {
    fc.assert(
      fc.property(anyRedaction, anyLanguage, ({ text, spans }, language) => {
        const shown = redact(text, spans, language);
        for (const { start, end } of spans) {
          const stretch = text.slice(start, end);
          if (Array.from(stretch).length < 4 || left(text, spans).some((open) => open.includes(stretch))) continue;
          expect(shown).not.toContain(stretch);
        }
      }),
    );
  });

  it('gives the original back to whoever has the stretches that were taken out', () => {
    fc.assert(
      fc.property(anyRedaction, anyLanguage, ({ text, spans }, language) => {
        const shown = redact(text, spans, language);
        let [rebuilt, place] = ['', 0];
        for (const { start, end, type } of normalise(spans)) {
          const open = start - rebuilt.length;
          rebuilt += shown.slice(place, place + open);
          place += open;
          expect(shown.startsWith(blockOf(type, language), place)).toBe(true);
          place += blockOf(type, language).length;
          rebuilt += text.slice(start, end);
        }
        expect(rebuilt + shown.slice(place)).toBe(text);
      }),
    );
  });

  it('does not depend on the order of the spans, nor on whether they were normalised before', () => {
    fc.assert(
      fc.property(anyRedaction, anyLanguage, ({ text, spans }, language) => {
        const once = normalise(spans);
        expect(normalise(once)).toEqual(once);
        expect(redact(text, once, language)).toBe(redact(text, spans, language));
        expect(spanFaults(text, once, '')).toEqual([]);
      }),
    );
  });

  it('grows by no more than a block a span', () => {
    const longest = Math.max(...LANGUAGES.flatMap((language) => REDACTION_TYPES.map((type) => blockOf(type, language).length)));
    fc.assert(
      fc.property(anyRedaction, anyLanguage, ({ text, spans }, language) => {
        expect(redact(text, spans, language).length).toBeLessThanOrEqual(text.length + spans.length * longest);
      }),
    );
  });
});

describe('a span', () => {
  const faults = (text: string, ...spans: [number, number][]) =>
    spanFaults(
      text,
      spans.map(([start, end]) => ({ start, end, type: 'other' })),
      '/redactions/text',
    ).map(({ pointer, code }) => `${pointer} ${code}`);

  it.each<[string, [number, number][], string[]]>([
    ['Тъмно е.', [[-1, 3]], ['/redactions/text/0/start span_outside']],
    ['Тъмно е.', [[9, 12]], ['/redactions/text/0/start span_outside']],
    ['Тъмно е.', [[6, 9]], ['/redactions/text/0/end span_outside']],
    ['Тъмно е.', [[3, 3]], ['/redactions/text/0/end span_empty']],
    ['Тъмно е.', [[5, 3]], ['/redactions/text/0/end span_empty']],
    ['Да 😀', [[3, 4]], ['/redactions/text/0/end span_splits']],
    ['Да 😀', [[4, 5]], ['/redactions/text/0/start span_splits']],
    ['Е\u0301х', [[0, 1]], ['/redactions/text/0/end span_splits']],
    ['👩‍👩‍👧', [[0, 2]], ['/redactions/text/0/end span_splits']],
    ['', [[0, 0]], ['/redactions/text/0/end span_empty']],
    [
      'Тъмно е.',
      [
        [4, 7],
        [0, 5],
      ],
      ['/redactions/text/0/start span_overlaps'],
    ],
    [
      'Тъмно е.',
      [
        [0, 5],
        [0, 5],
      ],
      ['/redactions/text/1/start span_overlaps'],
    ],
    [
      'Тъмно е.',
      [
        [0, 3],
        [3, 5],
        [7, 8],
      ],
      [],
    ],
  ])('of „%s“ at %j: %j', (text, spans, expected) => {
    expect(faults(text, ...spans)).toEqual(expected);
  });

  it('is refused exactly when it breaks a rule', () => {
    fc.assert(
      fc.property(anyRedaction, ({ text, spans }) => {
        expect(spanFaults(text, spans, '')).toEqual([]);
        const [first] = spans;
        if (first === undefined) return;
        expect(spanFaults(text, [...spans, first], '')).not.toEqual([]);
        expect(spanFaults(text, [...spans, { ...first, end: text.length + 1 }], '')).not.toEqual([]);
      }),
    );
  });
});
