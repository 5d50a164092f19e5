import { tooEarlyWords, waitWords } from './admission-problems.js';

describe('the words for a wait', () => {
  it.each<[number, string, string]>([
    [1, '1 секунда', '1 second'],
    [20, '20 секунди', '20 seconds'],
    [59, '59 секунди', '59 seconds'],
    [60, '1 минута', '1 minute'],
    [61, '2 минути', '2 minutes'],
    [300, '5 минути', '5 minutes'],
  ])('%i seconds: never shorter than it is', (seconds, bg, en) => {
    expect(waitWords(seconds)).toEqual({ bg, en });
  });

  it('say that nothing is lost', () => {
    expect(tooEarlyWords(20).bg).toMatch(/запазено\. Изпратете го пак след 20 секунди\.$/);
  });
});
