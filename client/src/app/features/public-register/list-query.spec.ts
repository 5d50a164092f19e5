import { filterCount, withoutEmpty } from './list-query';

describe('the query of the public list', () => {
  it('leaves out what a native form sends empty', () => {
    expect(withoutEmpty({ q: '', topic: 'ethics', from: undefined })).toEqual({ topic: 'ethics' });
  });

  it('counts filters, but neither sorting nor paging', () => {
    expect(filterCount({ q: 'улица', topic: 'services', sort: 'due', after: 'x', status: '' })).toBe(2);
  });
});
