import { shownFileNote } from './shown-file';

describe('the note beside a published file', () => {
  it.each([
    [false, [], ''],
    [false, [1], 'части от снимката са заличени'],
    [true, [], 'страниците са образи, без текст за четец'],
    [true, [2], 'страниците са образи, части от страница 2 са заличени'],
    [true, [2, 3], 'страниците са образи, части от страници 2 и 3 са заличени'],
  ])('tells that it is drawn (%s) and covered on %j', (isRedrawn, coveredPages, note) => {
    expect(shownFileNote({ isRedrawn, coveredPages }, 'bg')).toBe(note);
  });
});
