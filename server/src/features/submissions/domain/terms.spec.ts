import { describe, expect, it } from '@jest/globals';
import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { termsOf, termsOnReturn } from './terms.js';

const signal = { kind: 'signal', identity: 'named', occurredOn: null } as const;
const monday = civilDate('2026-11-23');

describe('the terms that begin with a receipt', () => {
  it('give two working days for the review, two months for the decision and a week more for telling the author', () => {
    // 23.01.2027 is a Saturday, so the decision is due on Monday; a week later is Monday again.
    expect(termsOf(signal, monday, RULES_OF_TODAY)).toEqual({
      statutory: true,
      moderateBy: '2026-11-25',
      extendedTo: null,
      decideBy: '2027-01-25',
      notifyBy: '2027-02-01',
    });
  });

  it('are the same for a recommendation', () => {
    expect(termsOf({ ...signal, kind: 'recommendation' }, monday, RULES_OF_TODAY)).toEqual(termsOf(signal, monday, RULES_OF_TODAY));
  });

  it('do not count days of rest for the review', () => {
    // Received on a Wednesday. Christmas takes Thursday to Saturday, Monday stands in for Saturday: Tuesday and Wednesday count.
    expect(termsOf(signal, civilDate('2026-12-23'), RULES_OF_TODAY).moderateBy).toBe('2026-12-30');
  });

  it('end on the last day of a month that is shorter', () => {
    expect(termsOf(signal, civilDate('2027-12-31'), RULES_OF_TODAY).decideBy).toBe('2028-02-29');
  });

  it('promise no decision on an anonymous one', () => {
    expect(termsOf({ ...signal, identity: 'anonymous' }, monday, RULES_OF_TODAY)).toEqual({
      statutory: false,
      moderateBy: '2026-11-25',
      extendedTo: null,
      decideBy: null,
      notifyBy: null,
    });
  });

  it('promise no decision on a violation older than two years, counted to the day', () => {
    expect(termsOf({ ...signal, occurredOn: civilDate('2024-11-22') }, monday, RULES_OF_TODAY).statutory).toBe(false);
    expect(termsOf({ ...signal, occurredOn: civilDate('2024-11-23') }, monday, RULES_OF_TODAY).statutory).toBe(true);
  });
});

describe('the terms of a case that comes back after the calendar changed', () => {
  const rules = { ...RULES_OF_TODAY, exceptions: [{ date: civilDate('2027-01-25'), working: false, act: 'РМС № 5' }] };
  const merged = aSubmission({ procedure: 'merged', publication: 'published' });
  const NEW_DAYS = { moderateBy: '2026-11-25', decideBy: '2027-01-26', notifyBy: '2027-02-02' };

  it('are counted again where an answer is owed anew', () => {
    expect(termsOnReturn(merged, { procedure: 'received' }, rules)).toMatchObject(NEW_DAYS);
    expect(termsOnReturn({ ...merged, procedure: 'closed' }, { procedure: 'received', closedAt: null }, rules)).toMatchObject(NEW_DAYS);
  });

  it('keep the day that an extension named', () => {
    const extended = { ...merged, extendedTo: civilDate('2027-02-20'), decideBy: civilDate('2027-02-22') };
    expect(termsOnReturn(extended, { procedure: 'received' }, rules)).toMatchObject({ extendedTo: '2027-02-20', decideBy: '2027-02-22' });
  });

  it('have the day for the text anew only where that is undecided', () => {
    const early = { ...RULES_OF_TODAY, exceptions: [{ date: civilDate('2026-11-25'), working: false, act: 'РМС № 6' }] };
    expect(termsOnReturn(merged, { procedure: 'received' }, early)?.moderateBy).toBe('2026-11-25');
    expect(termsOnReturn({ ...merged, publication: 'pending' }, { procedure: 'received' }, early)?.moderateBy).toBe('2026-11-26');
    expect(termsOnReturn(aSubmission({ publication: 'withheld' }), { publication: 'pending' }, early)?.moderateBy).toBe('2026-11-26');
  });

  it('stay where the case was not away, or had its answer on this clock', () => {
    expect(termsOnReturn(aSubmission(), { procedure: 'assigned' }, rules)).toBeNull();
    expect(termsOnReturn(aSubmission({ procedure: 'assigned' }), { procedure: 'merged' }, rules)).toBeNull();
    const answered = aSubmission({ procedure: 'answered', answeredAt: new Date('2027-01-15T10:00:00Z') });
    expect(termsOnReturn(answered, { procedure: 'reopened' }, rules)).toBeNull();
  });
});
