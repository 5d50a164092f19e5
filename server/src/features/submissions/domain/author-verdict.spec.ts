import { aSubmission, DEPARTMENT } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { unwrap } from '../../../kernel/problem.js';
import { goesOnRequest, reviewVerdict } from './author-verdict.js';
import { answer, forward } from './case-change.js';

const at = new Date('2026-12-01T10:00:00Z');
const AUTHORITY = '019abc00-0000-7000-8000-0000000000ff';
const answered = aSubmission({ procedure: 'answered', outcome: 'explained', answeredAt: at, publication: 'published' });

describe('a case that goes on as its author asked', () => {
  const asked = { ...answered, forwardingAsked: 'ombudsman' } as const;

  it('is known by it before and after, and says so to those who write letters', () => {
    const { patch, event } = unwrap(forward(asked, AUTHORITY, 'По Ваше искане.'));
    expect(event.payload).toEqual({ authorityId: AUTHORITY, onRequest: true });
    expect([asked, { ...asked, ...patch }].map(goesOnRequest)).toEqual([true, true]);
  });

  it('is another one than what goes for want of powers, also where a wish was left from before it was opened again', () => {
    const again = { ...asked, procedure: 'assigned', departmentId: DEPARTMENT } as const;
    const { patch, event } = unwrap(forward(again, AUTHORITY, 'Не е при нас.'));
    expect(event.payload).toEqual({ authorityId: AUTHORITY });
    expect([again, { ...again, ...patch }].map(goesOnRequest)).toEqual([false, false]);
  });

  it('has no wish left of an answer once there is a new one', () => {
    const given = { responseId: 'r2', outcome: 'accepted', commitmentDue: civilDate('2027-01-15'), text: 'Да.' } as const;
    expect(unwrap(answer({ ...asked, procedure: 'assigned' }, given, at)).patch).toMatchObject({ forwardingAsked: null });
  });
});

it('a sentence that everybody reads can be taken back after the erasure, and nothing else of a verdict', () => {
  const erased = { ...answered, erasure: { at, rule: 'originals', months: 60 }, publicTitle: 'Заглавие', publicText: 'Текст' } as const;
  expect(reviewVerdict(erased, 'r1').ok).toBe(true);
  expect(reviewVerdict({ ...erased, publication: 'withheld' }, 'r1').ok).toBe(false);
});
