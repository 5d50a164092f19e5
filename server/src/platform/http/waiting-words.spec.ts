import { waitingWords } from './waiting-words.js';

describe('the words of a wait', () => {
  it.each([
    [1, 'Опитайте пак след една минута.', 'Try again in a minute.'],
    [60, 'Опитайте пак след 1 минута.', 'Try again in 1 minute.'],
    [61, 'Опитайте пак след 2 минути.', 'Try again in 2 minutes.'],
    [3_600, 'Опитайте пак след 60 минути.', 'Try again in 60 minutes.'],
    [3_601, 'Опитайте пак след 2 часа.', 'Try again in 2 hours.'],
  ])('of %i seconds are never too short', (seconds, bg, en) => {
    expect(waitingWords(seconds)).toEqual({ bg, en });
  });
});
