import type { Reason } from '../records';
import { followerOf } from './follower';

const ended = { code: 'spam', validFrom: null, validTo: '2026-12-31', lastUsedOn: '2026-12-30', labelBg: 'Реклама' } as Reason;

it('begins the day after the one that ended, unused and without an end', () => {
  expect(followerOf(ended)).toMatchObject({ code: 'spam', validFrom: '2027-01-01', validTo: null, lastUsedOn: null, labelBg: 'Реклама' });
});
