import { isSearch, keptQuery } from './kept-query';

describe('the query of a page', () => {
  it('keeps filters in one order, and nothing that others added', () => {
    expect(keptQuery('?topic=services&utm_source=x&department=streets&fbclid=1&q=')).toBe('?department=streets&topic=services');
    expect(keptQuery('?utm_source=x')).toBe('');
    expect(keptQuery('')).toBe('');
    expect(keptQuery('?outcome=accepted&receivedFrom=2026-01-01&receivedTo=2026-01-31')).toBe(
      '?outcome=accepted&receivedFrom=2026-01-01&receivedTo=2026-01-31',
    );
  });

  it('of a search is known', () => {
    expect([isSearch('?q=улица'), isSearch('?topic=services'), isSearch('?q=&topic=services')]).toEqual([true, false, false]);
  });
});
