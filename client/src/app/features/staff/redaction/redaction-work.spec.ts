import fc from 'fast-check';
import type { RedactionSpan, RedactionType } from '../../../core/api/contract';
import { cutAt, keepIn, noWork, placesOf, publicPieces, redactIn, redactProposed } from './redaction-work';

const text = 'Съседът Иван е на 0888123456 и пие.';
const phone = { start: 18, end: 28, type: 'phone' } as const;
const person = { start: 8, end: 12, type: 'person' } as const;
const proposals = {
  title: [],
  text: [
    { ...person, certainty: 'possible' as const },
    { ...phone, certainty: 'certain' as const },
  ],
};
const blocks = [
  { type: 'phone' as const, block: '[заличено: телефон]' },
  { type: 'person' as const, block: '[заличено: име]' },
];
const states = (work: typeof noWork) => placesOf(work, proposals).map(({ type, state }) => `${type} ${state}`);
const shown = (spans: readonly RedactionSpan[]) =>
  publicPieces(text, spans, blocks)
    .map((piece) => piece.text)
    .join('');

describe('redacting a case', () => {
  it('begins with what the detector proposes', () => {
    expect(states(noWork)).toEqual(['person proposed', 'phone proposed']);
  });

  it('accepts a proposal, and takes the acceptance back as a refusal', () => {
    const work = redactIn(noWork, 'text', phone);
    expect(states(work)).toEqual(['person proposed', 'phone redacted']);
    const [, place] = placesOf(work, proposals);
    expect(place && states(keepIn(work, place))).toEqual(['person proposed', 'phone refused']);
  });

  it('remembers a refusal, and accepts it after all', () => {
    const [place] = placesOf(noWork, proposals);
    const refused = place ? keepIn(noWork, place) : noWork;
    expect(refused.refused.text).toEqual([person]);
    expect(redactIn(refused, 'text', person)).toEqual({ ...noWork, redactions: { title: [], text: [person] } });
  });

  it('forgets what a moderator selected and put back', () => {
    const own = { start: 31, end: 34, type: 'insult' } as const;
    const work = redactIn(noWork, 'text', own);
    const place = placesOf(work, proposals).find(({ type }) => type === 'insult');
    expect(place && keepIn(work, place)).toEqual(noWork);
  });

  it('accepts all that nobody has decided on', () => {
    const [place] = placesOf(noWork, proposals);
    const refused = place ? keepIn(noWork, place) : noWork;
    expect(states(redactProposed(refused, placesOf(refused, proposals)))).toEqual(['person refused', 'phone redacted']);
  });

  it('takes in what a wider selection reaches into', () => {
    const wide = redactIn(redactIn(noWork, 'text', phone), 'text', { start: 8, end: 20, type: 'other' });
    expect(wide.redactions.text).toEqual([{ start: 8, end: 28, type: 'other' }]);
    expect(states(wide)).toEqual(['other redacted']);
  });

  it('never leaves one redaction over another, whatever is selected', () => {
    const anySpan = fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
      type: fc.constantFrom<RedactionType>('phone', 'other'),
    });
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (given) => {
        const { redactions } = given.reduce(
          (work, { start, length, type }) => redactIn(work, 'text', { start, end: start + length, type }),
          noWork,
        );
        redactions.text.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(redactions.text[index - 1]?.end ?? 0);
        });
        for (const { start, length } of given) {
          expect(redactions.text.some((span) => span.start <= start && span.end >= start + length)).toBe(true);
        }
      }),
    );
  });
});

describe('the public version on the page', () => {
  it('is what the server will make of it', () => {
    expect(shown([phone, person])).toBe('Съседът [заличено: име] е на [заличено: телефон] и пие.');
    expect(
      shown([
        { ...phone, end: 22 },
        { ...phone, start: 22 },
      ]),
    ).toBe('Съседът Иван е на [заличено: телефон] и пие.');
  });

  it('keeps every letter of the original on the other side', () => {
    const pieces = cutAt(text, placesOf(noWork, proposals));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ place }) => place !== null).map((piece) => piece.text)).toEqual(['Иван', '0888123456']);
  });

  it('leaves out a place of another text', () => {
    expect(cutAt('кратко', placesOf(noWork, proposals))).toEqual([{ text: 'кратко', start: 0, place: null }]);
    expect(publicPieces('кратко', [phone], blocks)).toEqual([{ text: 'кратко', isBlock: false }]);
  });
});
