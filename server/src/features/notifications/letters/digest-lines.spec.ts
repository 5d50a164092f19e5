import fc from 'fast-check';
import { CHANGES } from '../expansion/follower-letters.js';
import { type DigestNews, linesOf, MOST_LINES } from './digest-lines.js';

const subject = fc.constantFrom(
  { type: 'topic', id: 'services' },
  { type: 'settlement', id: '67372' },
  { type: 'commitment', id: '12' },
  { type: 'all', id: 'all' },
);
const news = fc
  .record({
    subject,
    number: fc.integer({ min: 0, max: 80 }),
    change: fc.constantFrom(...CHANGES, 'follower.commitment_assessed' as const),
  })
  .map(({ number, ...drawn }): DigestNews<number> => ({ ...drawn, key: `case ${number}`, thing: number }));

describe('the letter of a day', () => {
  it('names each thing once, however many subscriptions brought it, with all that happened to it', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 120 }), (all) => {
        const { sections, more } = linesOf(all);
        const items = sections.flatMap((section) => section.items);
        const things = items.map(({ thing }) => thing);
        expect(new Set(things).size).toBe(things.length);
        expect(things.length).toBeLessThanOrEqual(MOST_LINES);
        expect(things.length + more).toBe(new Set(all.map(({ key }) => key)).size);
        for (const { thing, changes } of items) {
          const its = all.filter((each) => each.thing === thing).map(({ change }) => change);
          expect(new Set(changes)).toEqual(new Set(its));
          expect(new Set(changes).size).toBe(changes.length);
        }
      }),
    );
  });

  it('has a heading for each subscription that brought something, once', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 30 }), (all) => {
        const headings = linesOf(all).sections.map((section) => JSON.stringify(section.subject));
        expect(new Set(headings).size).toBe(headings.length);
        expect(linesOf(all).sections.every(({ items }) => items.length > 0)).toBe(true);
      }),
    );
  });
});
