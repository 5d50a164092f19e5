import { describe, expect, it } from '@jest/globals';
import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { termsOf } from './terms.js';

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
