import fc from 'fast-check';
import { anySubmission, aSubmission } from '../../../../test/factories/submission.js';
import { addDays, addMonths, civilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { SYSTEM } from '../../../kernel/actor.js';
import { allowedActions, isPossible } from './case-access.js';
import { dutyDue, dutyOf, endAfter, lastDayKept } from './erasure.js';
import { erasedWords, termWords } from './erasure-words.js';
import { hasEnded, PROCEDURES } from './submission-lifecycle.js';
import { CASE_ACTIONS } from './submission-policy.js';

const TERMS = { originals: 60, rejected: 6 };
const ENDED = new Date('2026-08-31T20:30:00Z');
const erasure = { at: new Date('2031-09-01T03:00:00Z'), rule: 'originals', months: 60 } as const;
const closed = aSubmission({ procedure: 'closed', publication: 'published', outcome: 'accepted', endedAt: ENDED });
const spam = aSubmission({ procedure: 'closed', publication: 'withheld', withheldReason: 'spam', withheldAt: ENDED, endedAt: ENDED });

describe('the end of a case', () => {
  it('comes with every procedure after which nothing is decided, and goes when the case is open again', () => {
    for (const procedure of PROCEDURES) {
      const end = endAfter(aSubmission(), { procedure }, ENDED);
      expect(end).toEqual(hasEnded(procedure) ? ENDED : null);
      expect(endAfter(closed, { procedure }, new Date())).toEqual(hasEnded(procedure) ? ENDED : null);
    }
  });

  it('is not moved by what happens to the text', () => {
    expect(endAfter(closed, { publication: 'withheld' }, new Date())).toEqual(ENDED);
  });
});

describe('the term of an original', () => {
  it('counts from the day of the end in Sofia, to the same day of the month', () => {
    expect(dutyOf(closed)).toEqual({ rule: 'originals', from: '2026-08-31' });
    expect(lastDayKept(dutyOf(closed)!, 60)).toBe('2031-08-31');
    expect(lastDayKept(dutyOf(spam)!, 6)).toBe('2027-02-28');
  });

  it('is over on the day after its last one', () => {
    expect(dutyDue(closed, TERMS, civilDate('2031-08-31'))).toBeNull();
    expect(dutyDue(closed, TERMS, civilDate('2031-09-01'))).toMatchObject({ rule: 'originals' });
  });

  it('is the short one for what was rejected for good, and the long one where the municipality decided on the merits', () => {
    expect(dutyOf(spam)).toMatchObject({ rule: 'rejected' });
    expect(dutyOf({ ...spam, outcome: 'explained' })).toMatchObject({ rule: 'originals' });
  });

  it('counts from the withholding where that came after the end', () => {
    const later = aSubmission({
      procedure: 'forwarded',
      publication: 'withheld',
      withheldAt: new Date('2027-01-10T10:00:00Z'),
      endedAt: ENDED,
    });
    expect(dutyOf(later)).toEqual({ rule: 'rejected', from: '2027-01-10' });
  });

  it('never runs while the procedure does, whatever became of the text', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const open = { ...submission, procedure: 'assigned', endedAt: null } as const;
        expect(dutyDue(open, { originals: 1, rejected: 1 }, civilDate('2999-01-01'))).toBeNull();
        expect(isPossible('erase', open)).toBe(false);
      }),
    );
  });

  it('is due exactly from the day after its months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: -400, max: 400 }), (months, shift) => {
        const today = addDays(addMonths(civilDateIn(ENDED), months), shift);
        expect(dutyDue(closed, { originals: months, rejected: 600 }, today) !== null).toBe(shift > 0);
      }),
    );
  });
});

describe('a case without its original', () => {
  it('can only be read, and its public text be edited, withheld and given back', () => {
    const text = { publicTitle: 'Заглавие', publicText: 'Публичният текст.' };
    const staff = ['moderator', 'official'] as const;
    const possible = (publication: 'published' | 'withheld') =>
      staff.flatMap((role) =>
        allowedActions(
          { kind: 'staff', accountId: closed.id as never, role, departmentId: null, office: null, standsIn: [] },
          { ...closed, ...text, publication, erasure },
        ),
      );
    expect(new Set(possible('published'))).toEqual(
      new Set(['read_queue', 'read_case', 'reject', 'edit_public_text', 'settle_reports', 'review_verdict']),
    );
    expect(new Set(possible('withheld'))).toEqual(new Set(['read_queue', 'read_case', 'publish_redacted']));
  });

  it('leaves its author nothing to do, in any state', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(...CASE_ACTIONS), (submission, action) => {
        const isAuthors = ['message_staff', 'attach_for_author', 'withdraw'].includes(action);
        if (isAuthors) expect(isPossible(action, { ...submission, erasure })).toBe(false);
      }),
    );
  });

  it('gives up its public text, too, once that was withheld for the short term', () => {
    const withheldAt = new Date('2032-01-31T12:00:00Z');
    const hidden = { ...closed, erasure, publication: 'withheld', withheldAt, publicTitle: 'Заглавие', publicText: 'Текст' } as const;
    expect(dutyDue(hidden, TERMS, civilDate('2032-07-31'))).toBeNull();
    expect(dutyDue(hidden, TERMS, civilDate('2032-08-01'))).toEqual({ rule: 'rejected', from: '2032-01-31' });
    expect(allowedActions(SYSTEM, hidden)).toContain('erase');
    expect(dutyOf({ ...hidden, publicTitle: null, publicText: null })).toBeNull();
    expect(dutyOf({ ...hidden, publication: 'published' })).toBeNull();
  });

  it('tells its author on which day and after which term', () => {
    const { bg, en } = erasedWords(erasure);
    expect(bg).toContain('На 1 септември 2031 г. изтрихме оригинала: пазим го 5 години след края');
    expect(en).toContain('On 1 September 2031 we erased the original: it is kept for 5 years after the end');
    expect([1, 6, 12, 18].map((months) => termWords(months).bg)).toEqual(['1 месец', '6 месеца', '1 година', '18 месеца']);
  });
});
