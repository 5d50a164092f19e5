import { civilDate } from '../../../kernel/civil-date.js';
import { figuresOf } from './month-figures.js';
import { isSettled } from './month.js';

const november = {
  month: '2026-11',
  publish: 3,
  publishRedacted: 1,
  reject: 2,
  appeals: 3,
  overturned: 1,
  first: 5,
  inTime: 4,
  median: 300,
  p90: 2_880,
};

describe('the figures of a month', () => {
  it('put together what was received, decided and why, quiet months included', () => {
    const months = figuresOf(
      {
        received: [
          { month: '2026-09', count: 4 },
          { month: '2026-11', count: 7 },
        ],
        decisions: [november],
        reasons: [
          { month: '2026-11', reasonCode: 'spam', count: 1 },
          { month: '2026-11', reasonCode: 'insult', count: 1 },
        ],
      },
      '2026-11',
    );
    expect(months.map(({ month, received, withheld }) => [month, received, withheld])).toEqual([
      ['2026-09', 4, 0],
      ['2026-10', 0, 0],
      ['2026-11', 7, 2],
    ]);
    expect(months[1]).toMatchObject({ medianWorkingHours: null, p90WorkingHours: null, shareInTime: null, withheldBy: [] });
    expect(months[2]).toMatchObject({
      publishedAsWritten: 3,
      publishedRedacted: 1,
      secondDecisions: 1,
      appealsDecided: 3,
      appealsOverturned: 1,
      medianWorkingHours: 5,
      p90WorkingHours: 48,
      shareInTime: 0.8,
      withheldBy: [
        { reasonCode: 'insult', count: 1 },
        { reasonCode: 'spam', count: 1 },
      ],
    });
  });

  it('are none where nothing ever came', () => {
    expect(figuresOf({ received: [], decisions: [], reasons: [] }, '2026-11')).toEqual([]);
  });
});

describe('a month', () => {
  it('is settled once no decision of its last minute can be taken back any more', () => {
    const settled = (day: string): boolean => isSettled('2026-11', civilDate(day));
    expect(['2026-11-30', '2026-12-01', '2026-12-02', '2027-01-01'].map(settled)).toEqual([false, false, true, true]);
  });
});
