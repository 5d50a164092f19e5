import { fail, failure, ProblemException, problemType, problemTypes, success, unwrap } from './problem.js';

const gone = problemType({ slug: 'gone', status: 404, title: { bg: 'Няма', en: 'None' }, detail: { bg: 'Няма', en: 'None' } });

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

describe('a kind of problem', () => {
  it('is known by its slug', () => {
    expect(problemTypes().get('gone')).toBe(gone);
  });

  it('is never defined twice: its address would mean two things', () => {
    expect(() => problemType({ slug: 'gone', status: 409, title: gone.title, detail: gone.detail })).toThrow('gone');
  });
});
