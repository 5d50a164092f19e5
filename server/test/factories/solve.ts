import { pbkdf2Sync } from 'node:crypto';

/** Solves a challenge as the API describes it. @throws Error when it has no solution. */
export function solve(challenge: string): string {
  const [, iterations, tries, nonce = '', start = ''] = challenge.split('.');
  for (let salt = 0; salt < Number(tries); salt += 1) {
    const answer = pbkdf2Sync(nonce, String(salt), Number(iterations), 32, 'sha256').toString('hex');
    if (answer.startsWith(start)) return `${challenge}.${answer}`;
  }
  throw new Error('There is no solution');
}
