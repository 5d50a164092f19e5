import { followedPart, isFollowable, removals, withoutEmpty, withoutFilters } from './list-query';

describe('the query of the public list', () => {
  it('leaves out what a native form sends empty', () => {
    expect(withoutEmpty({ q: '', topic: 'ethics', from: undefined })).toEqual({ topic: 'ethics' });
  });

  it('loses one filter at a time, and begins at the beginning then; words, order and paging are no filters', () => {
    expect(removals({ q: 'улица', topic: 'services', sort: 'due', after: 'x', status: '', from: '2026-01-01' })).toEqual([
      { filter: 'topic', code: 'services', rest: { q: 'улица', sort: 'due', from: '2026-01-01' } },
      { filter: 'from', code: '2026-01-01', rest: { q: 'улица', sort: 'due', topic: 'services' } },
    ]);
    expect(removals({ q: 'улица', sort: 'due', after: 'x' })).toEqual([]);
  });

  it('keeps words and order without its filters', () => {
    expect(withoutFilters({ q: 'улица', exact: '1', sort: 'due', topic: 'ethics', after: 'x' })).toEqual({
      ...{ q: 'улица', exact: '1', sort: 'due' },
    });
  });

  it('is followed without its order and its page, and not for cases without a text', () => {
    expect(followedPart({ topic: 'ethics', q: 'улица', exact: '1', sort: 'due', after: 'x' })).toEqual({ topic: 'ethics', q: 'улица' });
    expect([{}, { status: 'answered' }, { status: 'rejected' }, { status: 'withdrawn' }].map(isFollowable)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
