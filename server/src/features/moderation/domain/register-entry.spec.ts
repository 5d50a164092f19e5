import { aSubmission } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { lifecycle } from '../../submissions/domain/index.js';
import { MODERATION_ACTS } from './moderation-act.js';
import { REGISTER_DECISIONS, registerEntry } from './register-entry.js';

const received = { receivedAt: new Date('2026-11-20T10:00:00Z'), moderateBy: civilDate('2026-11-24') };

describe('the entry of a decision in the public register', () => {
  it('is made for decisions on publication, and for no other act', () => {
    const made = MODERATION_ACTS.filter((act) => registerEntry(aSubmission(received), act, new Date('2026-11-24T10:00:00Z')) !== null);
    expect(made).toEqual([...REGISTER_DECISIONS]);
  });

  it('counts from the receipt in working days, and says whether the house rule was kept', () => {
    const onTheLastDay = registerEntry(aSubmission(received), 'publish', new Date('2026-11-24T21:59:00Z'));
    expect(onTheLastDay).toMatchObject({ isFirst: true, inTime: true });
    expect(registerEntry(aSubmission(received), 'publish', new Date('2026-11-24T22:00:00Z'))).toMatchObject({ inTime: false });
    expect(registerEntry(aSubmission(received), 'reject', new Date('2026-11-23T10:00:00Z'))?.workingMinutes).toBe(24 * 60);
  });

  it('tells a decision that changes an earlier one, for which no term runs', () => {
    const again = registerEntry(aSubmission({ ...received, publication: 'withheld' }), 'publish', new Date('2026-12-24T10:00:00Z'));
    expect(again).toMatchObject({ isFirst: false, inTime: null });
  });

  it('is never one of a case under review: what was decided once does not become pending again', () => {
    const ends = lifecycle.PUBLICATIONS.flatMap((publication) => Object.values(lifecycle.PUBLICATION_TABLE[publication]));
    expect(ends).not.toContain('pending');
  });
});
