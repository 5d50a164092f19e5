import fc from 'fast-check';
import { FILTER_KEYS, type FilterKey, filterOf, type ListFilter, subjectOf, subjectsOf } from './filter-subject.js';

const value = fc.oneof(fc.constantFrom('streets', '67372', 'services', 'answered', 'signal'), fc.string({ minLength: 1, maxLength: 12 }));
const anyFilter = fc.record({ department: value, kind: value, settlement: value, status: value, topic: value }, { requiredKeys: [] });
const values = fc.record<Record<FilterKey, string | null>>({
  department: fc.option(value),
  kind: value,
  settlement: fc.option(value),
  status: value,
  topic: value,
});

describe('a saved search', () => {
  it.each<[ListFilter, string, string]>([
    [{}, 'all', 'all'],
    [{ topic: 'services' }, 'topic', 'services'],
    [{ department: 'streets' }, 'department', 'streets'],
    [{ settlement: '67372' }, 'settlement', '67372'],
    [{ kind: 'signal' }, 'search', 'kind=signal'],
    [{ topic: 'services', department: 'streets' }, 'search', 'department=streets&topic=services'],
  ])('%j is %s %s', (filter, type, id) => {
    expect(subjectOf(filter)).toEqual({ type, id });
  });

  it('is the same in whatever order it was put together, and is read back as it was', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const reversed = Object.fromEntries(Object.entries(filter).reverse());
        expect(subjectOf(reversed)).toEqual(subjectOf(filter));
        expect(filterOf(subjectOf(filter))).toEqual(filter);
      }),
    );
  });

  it('hears of a case exactly when the list with its filter would show it', () => {
    fc.assert(
      fc.property(anyFilter, values, fc.subarray([...FILTER_KEYS]), (other, of, taken) => {
        const keys = (subject: { type: string; id: string }): string => JSON.stringify(subject);
        const heard = new Set(subjectsOf(of).map(keys));
        const its = Object.fromEntries(taken.flatMap((key) => (of[key] === null ? [] : [[key, of[key]]])));
        expect(heard.has(keys(subjectOf(its)))).toBe(true);
        const shows = FILTER_KEYS.every((key) => other[key] === undefined || other[key] === of[key]);
        expect(heard.has(keys(subjectOf(other)))).toBe(shows);
        expect(heard.size).toBeLessThanOrEqual(2 ** FILTER_KEYS.length);
      }),
    );
  });

  it('knows no single case', () => {
    expect(filterOf({ type: 'submission', id: 'x' })).toBeNull();
  });
});
