import { apiQuery, dateOrEmpty, formProblems, shownYear } from './term-question';

describe('the question of a term', () => {
  it('is not asked while the address has none of its fields', () => {
    expect(apiQuery({})).toBeNull();
  });

  it('names the number by its unit', () => {
    expect(apiQuery({ from: '2026-11-23', count: ' 2 ', unit: 'months' })).toEqual({ from: '2026-11-23', months: '2' });
  });

  it('has no term when the unit is none, so that the rule is named', () => {
    expect(apiQuery({ from: '2026-11-23', count: '2', unit: 'years' })).toEqual({ from: '2026-11-23' });
    expect(apiQuery({ count: '2' })).toEqual({ from: '' });
  });

  it('shows what is wrong at the field that a person sees', () => {
    const errors = [
      { pointer: '/from', detail: 'ден' },
      { pointer: '/months', detail: 'срок' },
    ];
    expect(formProblems(errors, { unit: 'months' })).toEqual([
      { fieldId: 'from', text: 'ден' },
      { fieldId: 'count', text: 'срок' },
    ]);
    expect(formProblems(errors, { unit: 'years' })[1]).toEqual({ fieldId: 'unit', text: 'срок' });
  });

  it('puts only a real date into the control', () => {
    expect(['2026-11-23', '2026-02-30', '23.11.2026', ''].map(dateOrEmpty)).toEqual(['2026-11-23', '', '', '']);
  });

  it('shows a year that the calendar has', () => {
    expect([shownYear('2027', 2026), shownYear(undefined, 2026), shownYear('2081', 2026), shownYear('x', 1999)]).toEqual([
      2027, 2026, 2026, 2000,
    ]);
  });
});
