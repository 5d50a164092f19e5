import { type CommitmentFilters, FILTERS, removals, withoutEmpty } from './commitment-query';

describe('the filters of the list', () => {
  it('without what is empty are the bare address', () => {
    expect(withoutEmpty({ only: '', topic: undefined, department: 'streets' })).toEqual({ department: 'streets' });
  });

  it('can each be taken away alone, in the order of the form', () => {
    const all: CommitmentFilters = Object.fromEntries(FILTERS.map((filter) => [filter, `${filter}-code`]));
    const taken = removals(all);
    expect(taken.map(({ filter }) => filter)).toEqual(FILTERS);
    for (const { filter, code, rest } of taken) {
      expect(code).toBe(`${filter}-code`);
      expect({ ...rest, [filter]: code }).toEqual(all);
      expect(rest).not.toHaveProperty(filter);
    }
    expect(removals({})).toEqual([]);
  });
});
