import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { solve } from '../../../../test/factories/solve.js';
import { TestClock } from '../../../../test/harness/test-clock.js';
import { testConfig } from '../../../../test/harness/test-config.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';
import { CHALLENGE_SECONDS, LONGEST_PROOF, readProof } from '../domain/challenge.js';
import { DEMANDS } from '../domain/demand.js';
import { ProofOfWork } from './proof-of-work.js';

/** Small enough to be solved some hundred times. */
const EASY = { iterations: 2, tries: 8 };

describe('a proof of work', () => {
  let folder: string;
  let clock: TestClock;
  let proofs: ProofOfWork;

  const inFolder = (name: string) => new ProofOfWork(new KeyedHash(testConfig('postgres://unused', join(folder, name))), clock);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zaedno-proof-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(() => {
    clock = new TestClock();
    proofs = inFolder('one');
  });

  it('opens for the one who was given its challenge, and on every instance with the same key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (subject) => {
        const proof = solve(await proofs.challenge(subject, EASY));
        expect(await proofs.read(subject, proof, EASY)).not.toBeNull();
        expect(await inFolder('one').read(subject, proof, EASY)).not.toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('opens for nobody else, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (subject, other) => {
        fc.pre(subject !== other);
        const proof = solve(await proofs.challenge(subject, EASY));
        expect(await proofs.read(other, proof, EASY)).toBeNull();
        expect(await inFolder('two').read(subject, proof, EASY)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('is worth nothing once any character of it has changed', async () => {
    const proof = solve(await proofs.challenge('draft 1', EASY));
    await fc.assert(
      fc.asyncProperty(fc.nat(proof.length - 1), fc.constantFrom(...'0123456789abcdefAZ_-.'), async (place, letter) => {
        const changed = proof.slice(0, place) + letter + proof.slice(place + 1);
        // The last character of a seal of 32 bytes carries two bits that say nothing.
        const isSame = JSON.stringify(sealless(changed)) === JSON.stringify(sealless(proof)) && sealOf(changed).equals(sealOf(proof));
        expect((await proofs.read('draft 1', changed, EASY)) !== null).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });

  it('cannot be made up: neither an answer that was not found, nor a challenge that was not given', async () => {
    const challenge = await proofs.challenge('draft 1', EASY);
    const [, , , , start = ''] = challenge.split('.');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 56, maxLength: 56 }), async (rest) => {
        expect(await proofs.read('draft 1', `${challenge}.${start}${rest.join('')}`, EASY)).toBeNull();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        expect(await proofs.read('draft 1', text, EASY)).toBeNull();
      }),
    );
  });

  it('is good until its time is over, and never after', async () => {
    const start = clock.now();
    const proof = solve(await proofs.challenge('draft 1', EASY));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 * CHALLENGE_SECONDS }), async (seconds) => {
        clock.set(new Date(start.getTime() + seconds * 1_000));
        expect((await proofs.read('draft 1', proof, EASY)) !== null).toBe(seconds < CHALLENGE_SECONDS);
      }),
    );
  });

  it('of an easier task is not enough for a harder one; the other way round it is', async () => {
    const easy = solve(await proofs.challenge('draft 1', EASY));
    const hard = solve(await proofs.challenge('draft 1', { iterations: 4, tries: 16 }));
    expect(await proofs.read('draft 1', easy, { iterations: 2, tries: 16 })).toBeNull();
    expect(await proofs.read('draft 1', easy, { iterations: 3, tries: 8 })).toBeNull();
    expect(await proofs.read('draft 1', hard, EASY)).not.toBeNull();
  });

  it('as it is asked for at rest can be found, and is no longer than a form may bring', async () => {
    const proof = solve(await proofs.challenge('draft 1', DEMANDS.calm.puzzle));
    expect(await proofs.read('draft 1', proof, DEMANDS.calm.puzzle)).not.toBeNull();
    expect(await proofs.read('draft 1', proof, DEMANDS.flood.puzzle)).toBeNull();
    expect(proof.length).toBeLessThanOrEqual(LONGEST_PROOF);
  });
});

const sealOf = (text: string): Buffer => Buffer.from(readProof(text)?.seal ?? '', 'base64url');

function sealless(text: string): object | null {
  const proof = readProof(text);
  return proof && { ...proof, seal: null };
}
