import { civilDate } from '../../../kernel/civil-date.js';
import { explanationOf } from './explanation.js';
import { dueOn, type TermUnit } from './term.js';

describe('the explanation in words', () => {
  it.each<[string, number, TermUnit, string, string]>([
    [
      ...(['2026-11-23', 2, 'months'] as const),
      '23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027',
      '23 Nov 2026 + 2 months = 23 Jan 2027, Saturday → 25 Jan 2027',
    ],
    ['2026-11-25', 1, 'months', '25.11.2026 + 1 месец = 25.12.2026, Рождество Христово → 29.12.2026', ''],
    ['2026-11-23', 7, 'days', '23.11.2026 + 7 дни = 30.11.2026', '23 Nov 2026 + 7 days = 30 Nov 2026'],
    ['2026-11-23', 1, 'days', '23.11.2026 + 1 ден = 24.11.2026', '23 Nov 2026 + 1 day = 24 Nov 2026'],
    [
      ...(['2026-05-18', 1, 'weeks'] as const),
      '18.05.2026 + 1 седмица = 25.05.2026, почивен ден вместо „Ден на светите братя Кирил и Методий и на българската писменост“ → 26.05.2026',
      '18 May 2026 + 1 week = 25 May 2026, a day off for “Day of Saints Cyril and Methodius and of Bulgarian letters” → 26 May 2026',
    ],
    ['2026-12-23', 2, 'workingDays', '23.12.2026 + 2 работни дни = 30.12.2026', '23 Dec 2026 + 2 working days = 30 Dec 2026'],
    ['2024-04-06', 1, 'months', '06.04.2024 + 1 месец = 06.05.2024, Гергьовден, Ден на храбростта и Великден, понеделник → 07.05.2024', ''],
  ])('of %s + %i %s', (start, count, unit, bg, en) => {
    const words = explanationOf(dueOn(civilDate(start), { unit, count }));
    expect(words.bg).toBe(bg);
    if (en !== '') expect(words.en).toBe(en);
  });

  it('names the act that moved a day', () => {
    const exceptions = [{ date: civilDate('2026-11-30'), working: false, act: 'РМС № 5/2026' }];
    expect(explanationOf(dueOn(civilDate('2026-11-23'), { unit: 'days', count: 7 }, exceptions)).bg).toBe(
      '23.11.2026 + 7 дни = 30.11.2026, почивен ден по РМС № 5/2026 → 01.12.2026',
    );
  });
});
