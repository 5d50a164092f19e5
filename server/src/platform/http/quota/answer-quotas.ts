import type { FastifyReply } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { TOO_MANY } from '../http-problems.js';
import { waitingWords } from '../waiting-words.js';
import { policyField, type Quota, stateField, waitOf } from './quota.js';

/** Tells the program how much it may ask. @throws ProblemException 429 with `Retry-After` when a limit is used up. */
export function answerQuotas(reply: FastifyReply, quotas: readonly Quota[]): void {
  if (quotas.length === 0) return;
  reply.header('ratelimit-policy', policyField(quotas)).header('ratelimit', stateField(quotas));
  const wait = waitOf(quotas);
  if (wait !== null) fail(TOO_MANY, { retryAfter: wait, detail: waitingWords(wait) });
}
