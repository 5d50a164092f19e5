import type { Puzzle } from './demand.js';

/** Seconds for which a challenge can be answered. Whoever reads their text longer is old enough to need no proof. */
export const CHALLENGE_SECONDS = 7_200;

/**
 * Find the salt, out of `tries` numbers from 0 on, with which PBKDF2 of the nonce begins as told. The answer is its whole output, so that
 * a guess at the number alone is worth nothing.
 */
export interface Challenge extends Puzzle {
  /** Seconds since 1970. */
  readonly expires: number;
  /** 128 random bits as hexadecimal digits: the password of PBKDF2. */
  readonly nonce: string;
  /** The first 32 bits of the answer, hexadecimal. */
  readonly start: string;
  /** Over all of this, the answer and whom it was given to: base64url. */
  readonly seal: string;
}

/** An answered challenge. */
export interface Proof extends Challenge {
  /** 256 bits, hexadecimal. */
  readonly answer: string;
}

const WRITTEN = /^([0-9]{1,12})\.([0-9]{1,7})\.([0-9]{1,7})\.([0-9a-f]{32})\.([0-9a-f]{8})\.([A-Za-z0-9_-]{43})\.([0-9a-f]{64})$/;

/** Characters of the longest proof. */
export const LONGEST_PROOF = 200;

export const writeChallenge = ({ expires, iterations, tries, nonce, start, seal }: Challenge): string =>
  [expires, iterations, tries, nonce, start, seal].join('.');

/** A proof as it is sent: the challenge as it was given, a dot, the answer. Null for anything else. */
export function readProof(text: string): Proof | null {
  const [, expires, iterations, tries, nonce = '', start = '', seal = '', answer = ''] = WRITTEN.exec(text) ?? [];
  if (expires === undefined) return null;
  return { expires: Number(expires), iterations: Number(iterations), tries: Number(tries), nonce, start, seal, answer };
}

/** What the seal is over. `subject` is whom the challenge was given to. */
export const sealedWords = ({ expires, iterations, tries, nonce, start, answer }: Omit<Proof, 'seal'>, subject: string): string =>
  JSON.stringify([subject, expires, iterations, tries, nonce, start, answer]);

/** Whether a proof that is genuine is good now: not too old, and not easier than what is asked. */
export function isEnough({ expires, iterations, tries }: Proof, asked: Puzzle, now: Date): boolean {
  return now.getTime() < expires * 1_000 && iterations >= asked.iterations && tries >= asked.tries;
}
