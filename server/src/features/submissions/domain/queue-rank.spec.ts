import { isTrusted, queueRank } from './queue-rank.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const known = { identity: 'named', authorEmailConfirmedAt: NOW, risks: [], awaits: null } as const;
const good = { published: 3, withheld: 0 };

describe('the place in the queue', () => {
  it('is first for danger to life, whoever wrote it', () => {
    expect(queueRank({ ...known, risks: ['threat_to_life'] }, good, 3)).toBe(-1);
    const unknown = { identity: 'anonymous', authorEmailConfirmedAt: null, awaits: 'appeal' } as const;
    expect(queueRank({ ...unknown, risks: ['crime', 'threat_to_life'] }, good, 3)).toBe(-1);
  });

  it('is second for an appeal, whoever decides it, and no other for a proposal to withhold', () => {
    expect(queueRank({ ...known, awaits: 'appeal' }, { published: 0, withheld: 2 }, 3)).toBe(0);
    expect(queueRank({ ...known, awaits: 'appeal_outside' }, good, 3)).toBe(0);
    expect(queueRank({ ...known, awaits: 'second_look' }, good, 3)).toBe(1);
  });

  it('is third for an author with as many published cases as the municipality asks for, and none withheld', () => {
    expect(queueRank(known, good, 3)).toBe(1);
    expect(queueRank(known, { published: 2, withheld: 0 }, 3)).toBe(2);
    expect(queueRank(known, { published: 30, withheld: 1 }, 3)).toBe(2);
    expect(isTrusted({ published: 2, withheld: 0 }, 2)).toBe(true);
  });

  it('is nobody’s but a confirmed address’s, and never an anonymous author’s', () => {
    expect(queueRank({ ...known, authorEmailConfirmedAt: null }, good, 3)).toBe(2);
    expect(queueRank({ ...known, identity: 'anonymous' }, good, 3)).toBe(2);
    expect(queueRank({ ...known, identity: 'hidden' }, good, 3)).toBe(1);
  });
});
