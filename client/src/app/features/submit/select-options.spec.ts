import { withSaved } from './select-options';

const options = [{ value: '67372', label: 'Сливница' }];

describe('the options of a list', () => {
  it('are those of the directory when the saved one is among them, or nothing was saved', () => {
    expect(withSaved(options, '67372')).toEqual(options);
    expect(withSaved(options, '')).toEqual(options);
  });

  it('hold the saved one even when the directory is away', () => {
    expect(withSaved([], '67372').map(({ value }) => value)).toEqual(['67372']);
  });
});
