import { RULES_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { isSettled, lastSettledDay } from './settled.js';

describe('an answered case', () => {
  it('is settled once the month after its answer is over, the day of rest at its end included', () => {
    // Answered on 23.12.2026; the 23rd of January is a Saturday.
    const answered = { kind: 'signal', answeredAt: new Date('2026-12-23T10:00:00Z') } as const;
    expect(isSettled(answered, civilDate('2027-01-25'), RULES_OF_TODAY)).toBe(false);
    expect(isSettled(answered, civilDate('2027-01-26'), RULES_OF_TODAY)).toBe(true);
    expect(isSettled({ ...answered, answeredAt: null }, civilDate('2027-01-26'), RULES_OF_TODAY)).toBe(false);
  });

  it('is looked for from the last day whose answers are settled', () => {
    expect(lastSettledDay('signal', civilDate('2027-01-26'), RULES_OF_TODAY)).toBe('2026-12-25');
    expect(lastSettledDay('signal', civilDate('2027-01-25'), RULES_OF_TODAY)).toBe('2026-12-22');
  });

  it('keeps the term that held when it was answered', () => {
    const [longer] = RULES_OF_TODAY.terms.filter(({ event, kind }) => event === 'close' && kind === 'signal');
    if (!longer) throw new Error('The table closes signals');
    const rows = [
      { ...longer, term: { unit: 'months' as const, count: 3 }, validTo: civilDate('2026-12-31') },
      { ...longer, validFrom: civilDate('2027-01-01') },
    ];
    const rules = { terms: rows, exceptions: [] };
    const at = (instant: string) => ({ kind: 'signal' as const, answeredAt: new Date(instant) });
    expect(isSettled(at('2026-12-30T10:00:00Z'), civilDate('2027-03-01'), rules)).toBe(false);
    expect(isSettled(at('2027-01-04T10:00:00Z'), civilDate('2027-03-01'), rules)).toBe(true);
    expect(lastSettledDay('signal', civilDate('2027-03-01'), rules)).toBe('2027-01-26');
  });
});
