import fc from 'fast-check';
import { aSubmission } from '../../../../test/factories/submission.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { CHANGES } from '../expansion/follower-letters.js';
import { linesOf, MOST_LINES, type NewsOfCase } from './digest-lines.js';

const subject = fc.constantFrom({ type: 'topic', id: 'services' }, { type: 'settlement', id: '67372' }, { type: 'all', id: 'all' });
const news = fc.record<NewsOfCase>({
  subject,
  submission: fc.integer({ min: 0, max: 80 }).map((id) => aSubmission({ id: `case-${id}` as SubmissionId })),
  change: fc.constantFrom(...CHANGES),
});

describe('the letter of a day', () => {
  it('names each case once, however many subscriptions brought it, with all that happened to it', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 120 }), (all) => {
        const { sections, more } = linesOf(all);
        const items = sections.flatMap((section) => section.items);
        const ids = items.map(({ submission }) => submission.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(MOST_LINES);
        expect(ids.length + more).toBe(new Set(all.map(({ submission }) => submission.id)).size);
        for (const { submission, changes } of items) {
          const its = all.filter((each) => each.submission.id === submission.id).map(({ change }) => change);
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
