import fc from 'fast-check';
import { countCharacters } from '../../../kernel/characters.js';
import { LARGEST_PART, redactEntry } from './entry-redaction.js';

const TEXT = 'Иван Петров от ул. „Липа“ 4 ни показа новите лампи, три от пет.';
const codes = (start: number, end: number) => {
  const result = redactEntry(TEXT, [{ start, end, type: 'person' }], 'bg');
  return result.ok ? [] : result.problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('redacting an entry', () => {
  it('puts a block in place of what gives a person away, and leaves the rest as it was written', () => {
    const result = redactEntry(TEXT, [{ start: 0, end: 11, type: 'person' }], 'bg');
    expect(result.ok && result.value.endsWith(TEXT.slice(11))).toBe(true);
    expect(result.ok && result.value.includes('Иван')).toBe(false);
  });

  it('puts back what was taken out, when nothing is any more', () => {
    expect(redactEntry(TEXT, [], 'bg')).toEqual({ ok: true, value: TEXT });
  });

  it('refuses a place that is not in the text', () => {
    expect(codes(0, TEXT.length + 1)).toEqual(['/spans/0/end span_outside']);
  });

  it('silences nobody: more than half is refused, in characters, whatever the places', () => {
    expect(codes(0, TEXT.length)).toEqual(['/spans redacts_too_much']);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('а', 'щ', ' ', '4', '😀'), minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const points = [...text];
          const [from = 0, to = 0] = [one % (points.length + 1), other % (points.length + 1)].sort((a, b) => a - b);
          fc.pre(to > from);
          const start = points.slice(0, from).join('').length;
          const result = redactEntry(text, [{ start, end: start + points.slice(from, to).join('').length, type: 'other' }], 'bg');
          expect(result.ok).toBe(to - from <= countCharacters(text) * LARGEST_PART);
        },
      ),
    );
  });
});
