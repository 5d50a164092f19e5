import { civilDate } from '../../../kernel/civil-date.js';
import { TERMS_OF_TODAY } from '../../../../test/calendar/law-of-today.js';
import { OPTIONAL_EVENTS, statutoryTerm, STATUTORY_EVENTS, type StatutoryTerm } from './statutory-terms.js';

const TODAY = civilDate('2026-11-23');

describe('statutory terms', () => {
  it.each([
    ['moderate', 'signal', { unit: 'workingDays', count: 2 }, undefined],
    ['forward', 'signal', { unit: 'days', count: 7 }, 'чл. 112 АПК'],
    ['decide', 'recommendation', { unit: 'months', count: 2 }, 'чл. 118 АПК'],
    ['decide', 'signal', { unit: 'months', count: 2 }, 'чл. 121 АПК'],
    ['notify', 'recommendation', { unit: 'days', count: 7 }, 'чл. 118 АПК'],
    ['notify', 'signal', { unit: 'days', count: 7 }, 'чл. 123 АПК'],
    ['execute', 'recommendation', { unit: 'months', count: 1 }, 'чл. 125 АПК'],
    ['close', 'signal', { unit: 'months', count: 1 }, undefined],
    ['extend_to', 'recommendation', { unit: 'months', count: 6 }, 'чл. 118 АПК'],
    ['extend_by', 'signal', { unit: 'months', count: 1 }, 'чл. 121 АПК'],
  ] as const)('to %s a %s: %j (%s)', (event, kind, term, article) => {
    const row = statutoryTerm(event, kind, TODAY, TERMS_OF_TODAY);
    expect(row.term).toEqual(term);
    expect(row.basis.kind === 'law' ? row.basis.article.bg : undefined).toBe(article);
  });

  it('exist once for each event and kind on a day', () => {
    for (const event of STATUTORY_EVENTS.filter((each) => !OPTIONAL_EVENTS.has(each))) {
      for (const kind of ['recommendation', 'signal'] as const) {
        expect(TERMS_OF_TODAY.filter((row) => row.event === event && row.kind === kind)).toHaveLength(1);
      }
    }
  });

  it('mark the one article that stands unconfirmed', () => {
    const unconfirmed = TERMS_OF_TODAY.filter(({ basis }) => basis.kind === 'law' && !basis.confirmed);
    expect(unconfirmed.map(({ event }) => event)).toEqual(['execute', 'execute']);
  });

  it('follow their validity, both days included, and say so when a day has none', () => {
    const always = statutoryTerm('forward', 'signal', TODAY, TERMS_OF_TODAY);
    const older: StatutoryTerm = { ...always, validTo: civilDate('2026-12-31') };
    const newer: StatutoryTerm = { ...always, term: { unit: 'days', count: 5 }, validFrom: civilDate('2027-01-02') };
    expect(statutoryTerm('forward', 'signal', civilDate('2026-12-31'), [older, newer])).toBe(older);
    expect(statutoryTerm('forward', 'signal', civilDate('2027-01-02'), [older, newer])).toBe(newer);
    expect(() => statutoryTerm('forward', 'signal', civilDate('2027-01-01'), [older, newer])).toThrow('No term to forward');
  });
});
