import { accountId, staffActor } from '../../../../test/factories/staff-work.js';
import { ROLES } from '../../../kernel/actor.js';
import { vocabulary } from '../../submissions/domain/index.js';
import { seesAuthor } from './author-visibility.js';

const official = staffActor({ role: 'official', accountId: accountId(1) });
const assigned = { type: 'assigned', accountId: accountId(9) } as const;
const revealed = { type: 'identity_revealed', accountId: accountId(1) } as const;
const hidden = { identity: 'hidden' } as const;

describe('who reads who the author is', () => {
  it.each(
    ROLES.flatMap((role) =>
      vocabulary.IDENTITIES.map((identity) => ({
        role,
        identity,
        sees: identity !== 'anonymous' && (role === 'moderator' || (role === 'official' && identity === 'named')),
      })),
    ),
  )('a $role, of a $identity author: $sees', ({ role, identity, sees }) => {
    expect(seesAuthor(staffActor({ role }), { identity }, [assigned])).toBe(sees);
  });

  it('an official once the author was revealed to them', () => {
    expect(seesAuthor(official, hidden, [assigned, revealed])).toBe(true);
  });

  it('not a colleague who gave no reason of their own', () => {
    expect(seesAuthor({ ...official, accountId: accountId(2) }, hidden, [assigned, revealed])).toBe(false);
  });

  it('not the same official after the case was routed anew', () => {
    expect(seesAuthor(official, hidden, [assigned, revealed, assigned])).toBe(false);
  });
});
