import fc from 'fast-check';
import { Freshness, placeIn } from './freshness.js';

it.each([
  ['0/0', 0n],
  ['16/B374D848', 0x16b374d848n],
  ['FFFFFFFF/FFFFFFFF', 0xffffffffffffffffn],
])('%s is a place in the log', (text, place) => {
  expect(placeIn(text)).toBe(place);
});

it.each(['', '16', '16/', 'x/1', '1/123456789', '1/2/3'])('%j is none', (text) => {
  expect(placeIn(text)).toBeNull();
});

describe('the age of a replica', () => {
  it('is unknown before it has reached a mark, and after it was away', () => {
    const freshness = new Freshness();
    freshness.replicaReplayed(5n);
    expect(freshness.age(1_000)).toBe(Infinity);
    freshness.primaryStood(5n, 1_000);
    freshness.replicaReplayed(5n);
    expect(freshness.age(1_200)).toBe(200);
    freshness.forget();
    expect(freshness.age(1_200)).toBe(Infinity);
  });

  it('grows while the replica stands still, though the primary writes nothing either', () => {
    const freshness = new Freshness();
    freshness.primaryStood(7n, 0);
    freshness.replicaReplayed(7n);
    expect([freshness.age(10), freshness.age(5_000)]).toEqual([10, 5_000]);
  });

  it('is never less than the time since a commit that the replica lacks', () => {
    // Commits are places in the log that grow with time; the replica is somewhere behind, and is asked now and then.
    const step = fc.record({
      wait: fc.integer({ min: 1, max: 500 }),
      wrote: fc.integer({ min: 0, max: 3 }),
      replays: fc.integer({ min: 0, max: 4 }),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const freshness = new Freshness();
        const commits: { readonly place: bigint; readonly at: number }[] = [];
        let [now, primary, replica] = [0, 0n, 0n];
        for (const { wait, wrote, replays, looks } of steps) {
          now += wait;
          for (let each = 0; each < wrote; each += 1) commits.push({ place: (primary += 1n), at: now });
          const ahead = replica + BigInt(replays);
          replica = ahead < primary ? ahead : primary;
          if (looks) {
            freshness.primaryStood(primary, now);
            freshness.replicaReplayed(replica);
          }
          const lacked = commits.find(({ place }) => place > replica);
          if (lacked) expect(freshness.age(now)).toBeGreaterThanOrEqual(now - lacked.at);
        }
      }),
    );
  });
});
