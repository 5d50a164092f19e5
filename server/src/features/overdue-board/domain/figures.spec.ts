import fc from 'fast-check';
import { civilDate } from '../../../kernel/civil-date.js';
import { ENOUGH_ANSWERS, figuresOf } from './figures.js';

const TODAY = civilDate('2026-11-29');

describe('the figures of a department', () => {
  it('are nothing where nothing came', () => {
    expect(figuresOf([], undefined, TODAY)).toEqual({
      ...{ running: 0, overdue: 0, waitingSince: null, waitingDays: null },
      ...{ answered: 0, shareInTime: null, medianDays: null },
    });
  });

  it('count from the day on which the case came that waits longest', () => {
    const clocks = [
      { running: 3, overdue: 1, receivedOn: civilDate('2026-09-01') },
      { running: 2, overdue: 2, receivedOn: civilDate('2026-03-29') },
    ];
    expect(figuresOf(clocks, undefined, TODAY)).toMatchObject({
      ...{ running: 5, overdue: 3, waitingSince: '2026-03-29', waitingDays: 245 },
    });
  });

  it('have a middle and a share from the fifth answer on, and their number always', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.nat({ max: 20 }), (inTime, late) => {
        const answered = inTime + late;
        const figures = figuresOf([], { answered, inTime, medianDays: 12.5 }, TODAY);
        expect(figures.answered).toBe(answered);
        expect(figures.medianDays).toBe(answered < ENOUGH_ANSWERS ? null : 12.5);
        if (answered < ENOUGH_ANSWERS) expect(figures.shareInTime).toBeNull();
        else expect(Math.abs((figures.shareInTime ?? Number.NaN) - inTime / answered)).toBeLessThanOrEqual(0.000_501);
      }),
    );
  });
});
