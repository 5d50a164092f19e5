import { dailyEnds } from './follow-links.js';

describe('what the link in the letter of a day ends', () => {
  it.each([[[]], [['one']], [['one', 'two']], [null]])('is the same at the token: %j', (followIds) => {
    expect(dailyEnds.read(dailyEnds.write({ address: 'address', followIds }))).toEqual({ address: 'address', followIds });
  });
});
