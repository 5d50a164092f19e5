import { pbkdf2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';
import { CHALLENGE_SECONDS, isEnough, type Proof, readProof, sealedWords, writeChallenge } from '../domain/challenge.js';
import type { Puzzle } from '../domain/demand.js';

const derive = promisify(pbkdf2);
const ANSWER_BYTES = 32;
/** Hexadecimal digits of the answer that a challenge tells. */
const START_DIGITS = 8;

/**
 * Sets tasks that cost a computer some time, and knows their answers again without having kept anything: the seal of a challenge is a
 * keyed hash over the answer, too. A task costs us one try, its check one hash.
 */
@Injectable()
export class ProofOfWork {
  constructor(
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
  ) {}

  /** A new challenge for `subject`, as text. */
  async challenge(subject: string, { iterations, tries }: Puzzle): Promise<string> {
    const nonce = randomBytes(16).toString('hex');
    const answer = (await derive(nonce, String(randomInt(tries)), iterations, ANSWER_BYTES, 'sha256')).toString('hex');
    const expires = Math.floor(this.clock.now().getTime() / 1_000) + CHALLENGE_SECONDS;
    const open = { expires, iterations, tries, nonce, start: answer.slice(0, START_DIGITS) };
    const seal = (await this.sealOf({ ...open, answer }, subject)).toString('base64url');
    return writeChallenge({ ...open, seal });
  }

  /** The proof that `text` is, if `subject` was given its challenge and it is good now; null otherwise. */
  async read(subject: string, text: string, asked: Puzzle): Promise<Proof | null> {
    const proof = readProof(text);
    if (!proof || !isEnough(proof, asked, this.clock.now())) return null;
    const seal = Buffer.from(proof.seal, 'base64url');
    const own = await this.sealOf(proof, subject);
    return seal.length === own.length && timingSafeEqual(seal, own) ? proof : null;
  }

  private sealOf(proof: Omit<Proof, 'seal'>, subject: string): Promise<Buffer> {
    return this.hashes.of('proof-of-work', sealedWords(proof, subject));
  }
}
