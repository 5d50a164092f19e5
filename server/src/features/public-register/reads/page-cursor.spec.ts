import fc from 'fast-check';
import { ProblemException } from '../../../kernel/problem.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';

const id = '0199a3de-1111-7abc-8def-0123456789ab';

describe('the cursor of a list', () => {
  it.each(['2026-11-23 09:00:00+00', '2026-11-23 09:00:00.123456+00', '2027-01-25', 'infinity'])('brings back the position %s', (at) => {
    expect(decodeCursor(encodeCursor(at, id))).toEqual({ at, id });
  });

  it('refuses anything that is not ours', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor(text)).toThrow(ProblemException)));
    expect(() => decodeCursor(encodeCursor(`2026-11-23'; drop table submission`, id))).toThrow(ProblemException);
  });
});
