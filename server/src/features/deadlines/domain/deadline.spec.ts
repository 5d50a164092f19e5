import fc from 'fast-check';
import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { addDays, civilDate, civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';
import { clock, lifecycle, type Submission } from '../../submissions/domain/index.js';
import { asTombstone, type DeadlineHistory, DEADLINE_STATES, deadlineOf, type Extension } from './deadline.js';

const NOTHING: DeadlineHistory = { extensions: [], clarifications: [], firstAnsweredAt: null, earlier: null };
const DUE = civilDate('2027-01-25');
const noon = (day: string): Date => new Date(`${day}T10:00:00Z`);

const extension = (lastDay: string, oldDueOn: string, newDueOn: string): Extension => ({
  ...{ id: '1', issuer: 'Областен управител', actNumber: 'РД-1', actDate: civilDate('2027-01-20'), reason: 'Чака се експертиза.' },
  ...{ lastDay: civilDate(lastDay), oldDueOn: civilDate(oldDueOn), newDueOn: civilDate(newDueOn) },
  ...{ toldOn: null, recordedAt: noon('2027-01-21') },
});

const standing = (changes: Partial<Submission>, today: string, history: Partial<DeadlineHistory> = {}) => {
  const deadline = deadlineOf(aSubmission(changes), { ...NOTHING, ...history }, civilDate(today), RULES_OF_TODAY);
  return [deadline.state, deadline.reason.code, deadline.daysLeft, deadline.overdueDays];
};

describe('the clock of a case', () => {
  it('runs to the end of its last day, and is late from the next one on', () => {
    expect(standing({ procedure: 'assigned' }, '2026-11-23')).toEqual(['running', 'awaiting_answer', 63, 0]);
    expect(standing({ procedure: 'assigned' }, '2027-01-25')).toEqual(['running', 'awaiting_answer', 0, 0]);
    expect(standing({ procedure: 'assigned' }, '2027-01-26')).toEqual(['overdue', 'unanswered', null, 1]);
  });

  it('never reads as kept when the answer came late', () => {
    const answered = (at: string) => standing({ procedure: 'answered', answeredAt: noon(at) }, '2027-03-01');
    expect(answered('2027-01-25')).toEqual(['met', 'answered', null, 0]);
    expect(answered('2027-01-26')).toEqual(['overdue', 'answered_late', null, 1]);
    expect(answered('2027-02-04')).toEqual(['overdue', 'answered_late', null, 10]);
  });

  it('counts an answer of the last minute in Sofia as one of that day', () => {
    const at = (instant: string) => standing({ procedure: 'closed', outcome: 'explained', answeredAt: new Date(instant) }, '2027-03-01')[1];
    expect(at('2027-01-25T21:59:59Z')).toBe('answered');
    expect(at('2027-01-25T22:00:00Z')).toBe('answered_late');
  });

  it('keeps the first answer of a case that was taken up again', () => {
    const again = { answeredAt: noon('2027-02-10') };
    const history = { firstAnsweredAt: noon('2027-01-15') };
    expect(standing({ ...again, procedure: 'answered' }, '2027-02-11', history)).toEqual(['met', 'answered', null, 0]);
    expect(standing({ ...again, procedure: 'reopened' }, '2027-01-20', history)).toEqual(['running', 'reopened', 5, 0]);
    expect(standing({ ...again, procedure: 'reopened' }, '2027-01-26', history)).toEqual(['overdue', 'reopened', null, 1]);
  });

  it('starts anew with the new facts of the author, and leaves in sight how the one before ended', () => {
    const again = { clockStartedOn: civilDate('2027-02-01'), reopenedByAuthorAt: noon('2027-02-01'), decideBy: civilDate('2027-04-01') };
    const earlier = { dueOn: DUE, answeredOn: civilDate('2027-01-27') };
    const clock = (changes: Partial<Submission>, today: string) =>
      deadlineOf(
        aSubmission({ ...again, answeredAt: noon('2027-01-27'), ...changes }),
        { ...NOTHING, earlier },
        civilDate(today),
        RULES_OF_TODAY,
      );
    const running = clock({ procedure: 'reopened' }, '2027-02-02');
    expect(running).toMatchObject({ state: 'running', startedOn: '2027-02-01', daysLeft: 58, earlier: { ...earlier, overdueDays: 2 } });
    expect(running.explanation?.bg).toBe('нови факти на 01.02.2027 + 2 месеца = 01.04.2027');
    expect(clock({ procedure: 'assigned' }, '2027-04-02')).toMatchObject({ state: 'overdue', overdueDays: 1 });
    expect(clock({ procedure: 'answered', answeredAt: noon('2027-03-01') }, '2027-05-01')).toMatchObject({ state: 'met' });
    expect(asTombstone(running, aSubmission().receivedOn)).toMatchObject({ earlier: null, startedOn: null, explanation: null });
  });

  it('tells on a tombstone of no answer before: neither that it was taken up again, nor when', () => {
    const history = { ...NOTHING, firstAnsweredAt: noon('2027-01-15') };
    const again = aSubmission({ procedure: 'reopened', answeredAt: noon('2027-01-15') });
    const told = (today: string) => asTombstone(deadlineOf(again, history, civilDate(today), RULES_OF_TODAY), again.receivedOn);
    expect(told('2027-01-20')).toMatchObject({ state: 'running', reason: { code: 'awaiting_answer', on: null }, startedOn: '2026-11-23' });
    expect(told('2027-01-27')).toMatchObject({ state: 'overdue', reason: { code: 'unanswered', on: null }, overdueDays: 2 });
    expect(JSON.stringify(told('2027-01-27'))).not.toMatch(/2027-01-15|15 януари/);
  });

  it('tells on a tombstone who gave more time and until when, and not why', () => {
    const given = extension('2027-02-20', '2027-01-25', '2027-02-22');
    const open = aSubmission({ procedure: 'assigned' });
    const deadline = deadlineOf(open, { ...NOTHING, extensions: [given] }, DUE, RULES_OF_TODAY);
    expect(asTombstone(deadline, open.receivedOn).extensions).toEqual([{ ...given, reason: '' }]);
  });

  it('keeps what it was when an answered case goes on to whom its author asked for', () => {
    const sent = { procedure: 'forwarded' as const, endedAt: noon('2027-03-01') };
    expect(standing({ ...sent, answeredAt: noon('2027-01-25') }, '2027-06-01')).toEqual(['met', 'answered', null, 0]);
    expect(standing({ ...sent, answeredAt: noon('2027-01-27') }, '2027-06-01')).toEqual(['overdue', 'answered_late', null, 2]);
  });

  it.each([
    ['withdrawn', 'withdrawn'],
    ['forwarded', 'forwarded'],
    ['merged', 'merged'],
    ['closed', 'dismissed'],
  ] as const)('stops when the case is %s, and says how late that was', (procedure, reason) => {
    expect(standing({ procedure, endedAt: noon('2026-12-01') }, '2027-06-01')).toEqual(['stopped', reason, null, 0]);
    expect(standing({ procedure, endedAt: noon('2027-01-27') }, '2027-06-01')).toEqual(['stopped', reason, null, 2]);
  });

  it('stops, too, when the case was dismissed after it had been answered and taken up again', () => {
    const at = noon('2027-01-20');
    const ended = { procedure: 'closed', outcome: 'explained', answeredAt: noon('2026-12-20'), closedAt: at, endedAt: at } as const;
    const history = { firstAnsweredAt: ended.answeredAt };
    expect(standing({ ...ended, withheldAt: at }, '2027-06-01', history)).toEqual(['stopped', 'dismissed', null, 0]);
    expect(standing({ ...ended, withheldAt: noon('2027-01-21') }, '2027-06-01', history)).toEqual(['met', 'answered', null, 0]);
  });

  it('does not run for an anonymous case, nor for a violation older than two years', () => {
    const none = { statutory: false, decideBy: null, notifyBy: null };
    expect(standing({ ...none, identity: 'anonymous' }, '2027-06-01')).toEqual(['none', 'anonymous', null, 0]);
    expect(standing({ ...none, occurredOn: civilDate('2024-01-01') }, '2027-06-01')).toEqual(['none', 'older_than_two_years', null, 0]);
  });

  it('is not moved by a request for clarification', () => {
    const clarifications = [{ id: '1', askedBy: 'department' as const, departmentId: null, since: civilDate('2026-12-01'), until: null }];
    expect(standing({ procedure: 'assigned' }, '2027-01-26', { clarifications })).toEqual(['overdue', 'unanswered', null, 1]);
  });

  it('has one state for every case, on every day, and words for it in both languages', () => {
    fc.assert(
      fc.property(
        fc.record({
          procedure: fc.constantFrom(...lifecycle.PROCEDURES),
          publication: fc.constantFrom(...lifecycle.PUBLICATIONS),
          kind: fc.constantFrom('signal' as const, 'recommendation' as const),
          identity: fc.constantFrom('named' as const, 'anonymous' as const),
          answered: fc.option(fc.integer({ min: 0, max: 200 })),
          ended: fc.option(fc.integer({ min: 0, max: 200 })),
          passed: fc.integer({ min: 0, max: 400 }),
          received: fc.integer({ min: 0, max: 1_500 }),
        }),
        ({ answered, ended, passed, received, identity, ...rest }) => {
          const receivedOn = addDays(civilDate('2026-01-01'), received);
          const statutory = identity !== 'anonymous';
          const terms = clock.countTerms({ kind: rest.kind, statutory, extendedTo: null }, receivedOn, RULES_OF_TODAY);
          const after = (days: number | null) => (days === null ? null : startOfDayInstant(addDays(receivedOn, days)));
          const submission = aSubmission({
            ...rest,
            ...terms,
            identity,
            receivedOn,
            clockStartedOn: receivedOn,
            answeredAt: after(answered),
            endedAt: after(ended),
          });
          const today = addDays(receivedOn, passed);
          const deadline = deadlineOf(submission, NOTHING, today, RULES_OF_TODAY);
          expect(DEADLINE_STATES).toContain(deadline.state);
          expect(deadline.reason.words.bg).toMatch(/\.$/);
          expect(deadline.reason.words.en).not.toContain('…');
          expect(deadline.reason.words.bg).not.toContain('..');
          expect(deadline.state === 'none').toBe(!statutory);
          expect(deadline.state === 'overdue' && !(deadline.overdueDays > 0)).toBe(false);
          if (deadline.state === 'running') expect(deadline.daysLeft).toBeGreaterThanOrEqual(0);
          if (deadline.state === 'met') expect(civilDateIn(submission.answeredAt ?? new Date(0)) <= (deadline.dueOn ?? '')).toBe(true);
          if (deadline.explanation) expect(deadline.explanation.bg).not.toContain('тогавашния');
          expect(['answered', 'answered_late']).not.toContain(asTombstone(deadline, receivedOn).reason.code);
        },
      ),
    );
  });
});

describe('the computation', () => {
  const explained = (changes: Partial<Submission>, extensions: Extension[] = [], exceptions = RULES_OF_TODAY.exceptions) =>
    deadlineOf(aSubmission(changes), { ...NOTHING, extensions }, DUE, { ...RULES_OF_TODAY, exceptions }).explanation;

  it('stands there step by step', () => {
    expect(explained({})).toEqual({
      bg: 'получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027',
      en: 'received on 23 Nov 2026 + 2 months = 23 Jan 2027, Saturday → 25 Jan 2027',
    });
  });

  it('goes on with each extension, the day of rest at its end too', () => {
    const extended = { extendedTo: civilDate('2027-02-20'), decideBy: civilDate('2027-02-22') };
    expect(explained(extended, [extension('2027-02-20', '2027-01-25', '2027-02-22')])?.bg).toBe(
      'получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027; удължен до 20.02.2027, събота → 22.02.2027',
    );
  });

  it('says so when the calendar changed after a case was closed, and leaves that case its day', () => {
    const moved = [{ date: DUE, working: false, act: 'РМС № 5' }];
    expect(explained({ procedure: 'closed' }, [], moved)?.bg).toMatch(
      /почивен|събота → 26\.01\.2027\. .*тогавашния календар: 25\.01\.2027$/,
    );
  });
});
