import { filledIn, leftOpen, partsOf } from './fill-in';

const template = 'Случай {number}: вижте {earlier_case}.';

describe('a template', () => {
  it('takes what is known and leaves the rest in braces', () => {
    expect(filledIn(template, { number: '7KQ2-M9XW' })).toBe('Случай 7KQ2-M9XW: вижте {earlier_case}.');
    expect(partsOf(template, { number: '7KQ2-M9XW' }).map(({ kind }) => kind)).toEqual(['words', 'value', 'words', 'open', 'words']);
  });

  it('does not read a value as a template', () => {
    expect(filledIn('{department} {number}', { department: '{number}', number: 'А' })).toBe('{number} А');
  });
});

describe('a text to an author', () => {
  it('is unfinished while a place is open, however it is typed', () => {
    expect(leftOpen('Вижте {earlier_case} и { орган }, {earlier_case}.')).toEqual(['{earlier_case}', '{ орган }']);
    expect(leftOpen('Вижте случай 7KQ2-M9XW.')).toEqual([]);
  });
});
