import type { CaseFile } from '../../../core/api/contract';
import { entriesSince } from './case-differences';

const received = { at: '2026-11-20T08:00:00Z', type: 'received', by: 'author', actor: null };
const published = { at: '2026-11-21T08:00:00Z', type: 'published', by: 'moderator', actor: 'Мария Петрова' };
const fileWith = (...timeline: object[]): CaseFile => ({ timeline }) as unknown as CaseFile;

describe('what happened between two readings of a case', () => {
  it('is what the second knows and the first did not', () => {
    expect(entriesSince(fileWith(received), fileWith(received, published))).toEqual([published]);
  });

  it('is nothing when only something beside the history changed', () => {
    expect(entriesSince(fileWith(received, published), fileWith(received, published))).toEqual([]);
  });
});
