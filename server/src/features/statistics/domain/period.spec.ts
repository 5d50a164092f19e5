import { civilDate } from '../../../kernel/civil-date.js';
import { periodOf, presentPeriod } from './period.js';

describe('the period of the figures', () => {
  it.each([
    ['', '', { from: '2025-12', to: '2026-11' }],
    ['', '2024-02', { from: '2023-03', to: '2024-02' }],
    ['2026-06', '', { from: '2026-06', to: '2026-11' }],
    ['2026-06', '2026-06', { from: '2026-06', to: '2026-06' }],
    ['2027-01', '', 'to'],
    ['2026-06', '2026-05', 'to'],
    ['2026-13', '', 'from'],
    ['', '2026-11-30', 'to'],
  ])('from „%s“ to „%s“ is %j', (from, to, period) => {
    expect(periodOf({ from, to }, civilDate('2026-11-30'))).toEqual(period);
  });

  it('is that of whoever asks for none', () => {
    const today = civilDate('2026-11-30');
    expect(presentPeriod(today)).toEqual(periodOf({ from: '', to: '' }, today));
  });
});
