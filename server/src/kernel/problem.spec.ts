import { fail, failure, ProblemException, success, unwrap, type ProblemType } from './problem.js';

const gone: ProblemType = { slug: 'gone', status: 404, title: { bg: 'Няма', en: 'None' }, detail: { bg: 'Няма', en: 'None' } };

describe('a result', () => {
  it('gives its value when it succeeded', () => {
    expect(unwrap(success(7))).toBe(7);
  });

  it('throws its problem when it failed', () => {
    expect(() => unwrap(failure(gone, { retryAfter: 3 }))).toThrow(ProblemException);
    try {
      fail(gone, { retryAfter: 3 });
    } catch (error) {
      expect((error as ProblemException).problem).toEqual({ type: gone, retryAfter: 3 });
    }
  });
});
