import { filterCount, followedPart, isFollowable, withoutEmpty } from './list-query';

describe('the query of the public list', () => {
  it('leaves out what a native form sends empty', () => {
    expect(withoutEmpty({ q: '', topic: 'ethics', from: undefined })).toEqual({ topic: 'ethics' });
  });

  it('counts filters, but neither sorting nor paging', () => {
    expect(filterCount({ q: 'улица', topic: 'services', sort: 'due', after: 'x', status: '' })).toBe(2);
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
