import type { PolicyIndicatorValue } from '../../core/api/contract';
import { layOut, shareOfWay } from './chart-layout';

const value = (number: string, on: string, inForce = true): PolicyIndicatorValue => ({
  ...{ id: on, on, value: number, unit: 'км', sourceText: '', sourceUrl: null, recordedAt: '', inForce, correctionOf: null, reason: null },
});
const rising = { baseline: { value: '0', on: '2021-01-01' }, target: { value: '10', on: '2027-12-31' } };

describe('the chart of an indicator', () => {
  it('goes from the start at its left to the target at its right, and up with the numbers', () => {
    const chart = layOut({ ...rising, values: [value('5', '2024-07-01')] });
    expect(chart.plan).toEqual({ from: { x: chart.left, y: chart.bottom }, to: chart.target });
    expect(chart.target.x).toBe(chart.right);
    expect(chart.measured[0]?.x).toBeCloseTo((chart.left + chart.right) / 2, 0);
    expect(chart.measured[0]?.y).toBeCloseTo((chart.bottom + chart.target.y) / 2, 0);
  });

  it('leaves out values that were corrected', () => {
    expect(layOut({ ...rising, values: [value('5', '2024-07-01', false), value('6', '2024-07-01')] }).measured).toHaveLength(1);
  });

  it('stays within its frame, whatever is measured', () => {
    const chart = layOut({
      baseline: null,
      target: { value: '10', on: '2025-01-01' },
      values: [value('-40', '2020-01-01'), value('90', '2026-01-01')],
    });
    for (const { x, y } of [...chart.measured, chart.target]) {
      expect(x).toBeGreaterThanOrEqual(chart.left);
      expect(x).toBeLessThanOrEqual(chart.right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(chart.bottom);
    }
    expect(layOut({ baseline: null, target: { value: '0', on: '2025-01-01' }, values: [] }).target.x).toBe(chart.right);
  });

  it('fills its bar by the way that was gone, in either direction', () => {
    expect(shareOfWay({ ...rising, values: [] })).toBe(0);
    expect(shareOfWay({ ...rising, values: [value('2.5', '2024-01-01')] })).toBe(0.25);
    expect(shareOfWay({ ...rising, values: [value('12', '2024-01-01')] })).toBe(1);
    const falling = { baseline: { value: '40', on: '2021-01-01' }, target: { value: '0', on: '2027-01-01' } };
    expect(shareOfWay({ ...falling, values: [value('30', '2024-01-01')] })).toBe(0.25);
    expect(shareOfWay({ ...falling, values: [value('50', '2024-01-01')] })).toBe(0);
  });
});
