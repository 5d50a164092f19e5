import fc from 'fast-check';
import { ProblemException } from '../../kernel/problem.js';
import { cut, decodeCursor, encodeCursor } from './paging.js';

const id = '0199a3de-1111-7abc-8def-0123456789ab';

describe('the cursor of a list', () => {
  it.each(['2026-11-23 09:00:00+00', '2026-11-23 09:00:00.123456+00', '2027-01-25', 'infinity'])(
    'brings back the position %s',
    (position) => {
      expect(decodeCursor(encodeCursor(position, id))).toEqual({ position, id });
    },
  );

  it('refuses anything that is not ours', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor(text)).toThrow(ProblemException)));
  });

  it.each(['2026-02-30', '2026-11-23 24:00:00+00', '2026-11-23 09:00:00+99', `2026-11-23'; drop table submission`, ''])(
    'refuses the position %j, which no list has',
    (position) => {
      expect(() => decodeCursor(encodeCursor(position, id))).toThrow(ProblemException);
    },
  );
});

describe('a page of a list', () => {
  it('ends where its limit is, and leads on only when more was read', () => {
    expect(cut([1, 2, 3], 2)).toEqual({ shown: [1, 2], last: 2 });
    expect(cut([1, 2], 2)).toEqual({ shown: [1, 2], last: null });
    expect(cut([], 2)).toEqual({ shown: [], last: null });
  });
});
