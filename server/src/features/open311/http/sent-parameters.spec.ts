import { tidied } from './sent-parameters.js';

describe('what a client sent', () => {
  it('says nothing where it is empty, and says a list in either of two ways', () => {
    expect(tidied({ api_key: '', jurisdiction_id: '', page: '2', status: ['open', '', 'closed'] })).toEqual({
      page: '2',
      status: 'open,closed',
    });
  });

  it('stays wrong where it is wrong', () => {
    expect(tidied({ page: ['1', '2'], status: [{}] })).toEqual({ page: ['1', '2'], status: [{}] });
    expect(tidied(undefined)).toBeUndefined();
    expect(tidied([])).toEqual([]);
    expect(tidied('<xml/>')).toBe('<xml/>');
  });
});
