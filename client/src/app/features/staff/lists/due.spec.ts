import { daysUntil, dueWords, todayInSofia } from './due';

const open = { overdueDays: 0, isOpen: true };

describe('the term of a case', () => {
  it('counts days from today, and says the date', () => {
    expect(dueWords({ ...open, decideBy: '2026-12-20' }, '2026-12-01', 'bg')).toMatchObject({
      text: expect.stringMatching(/^Остават 19 дни, до 20\.12\.2026/),
      tone: 'neutral',
    });
    expect(dueWords({ ...open, decideBy: '2026-12-02' }, '2026-12-01', 'bg')?.text).toMatch(/^Остава 1 ден/);
  });

  it('stands out in its last week, and on its last day', () => {
    expect(dueWords({ ...open, decideBy: '2026-12-07' }, '2026-12-01', 'bg')?.tone).toBe('warning');
    expect(dueWords({ ...open, decideBy: '2026-12-01' }, '2026-12-01', 'bg')?.text).toBe('Последен ден за отговор: днес');
  });

  it('says how late it is', () => {
    expect(dueWords({ decideBy: '2026-11-28', overdueDays: 3, isOpen: true }, '2026-12-01', 'bg')).toMatchObject({
      text: 'Закъснява с 3 дни',
      tone: 'danger',
    });
  });

  it('is nothing to speak of once answered, or when none runs', () => {
    expect(dueWords({ decideBy: '2026-12-20', overdueDays: 0, isOpen: false }, '2026-12-01', 'bg')).toBeNull();
    expect(dueWords({ ...open, decideBy: null }, '2026-12-01', 'bg')).toBeNull();
  });

  it('is counted in days of Sofia, across the change of the clock', () => {
    expect(todayInSofia(new Date('2026-10-24T21:30:00Z'))).toBe('2026-10-25');
    expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
  });
});
