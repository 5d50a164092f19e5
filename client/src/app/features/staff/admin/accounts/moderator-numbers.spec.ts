import type { Account } from '../records';
import { shortagesOf } from './moderator-numbers';

const people = (moderators: number, appeals: number, status: Account['status'] = 'active') => [
  ...Array.from({ length: moderators }, () => ({ role: 'moderator' as const, status })),
  ...Array.from({ length: appeals }, () => ({ role: 'appeals' as const, status })),
  { role: 'moderator' as const, status: 'invited' as const },
];

describe('whether there are enough people to decide twice', () => {
  it('takes two moderators for a rejection, and somebody else for the appeal against it', () => {
    const table = [0, 1, 2, 3].map((moderators) => [shortagesOf(people(moderators, 0)), shortagesOf(people(moderators, 1))]);
    expect(table).toEqual([
      [['no_moderator', 'nobody_for_appeals'], ['no_moderator']],
      [['one_moderator', 'nobody_for_appeals'], ['one_moderator']],
      [['nobody_for_appeals'], []],
      [[], []],
    ]);
  });

  it('counts only those who can act today', () => {
    expect(shortagesOf(people(3, 3, 'deactivated'))).toEqual(['no_moderator', 'nobody_for_appeals']);
  });
});
