import type { FastifyInstance } from 'fastify';
import { ProblemException } from '../../kernel/problem.js';
import { MALFORMED, NOT_FOUND } from './http-problems.js';

/** Objects in objects that the deepest form of ours needs, and room: what reads bodies calls itself once a level. */
const DEEPEST = 8;

/** Members of one object or list: the longest list of ours, the redactions of a text, may have 300. The check for unknown fields takes the square of their number. */
const MOST_MEMBERS = 500;

/** Control characters in a path: no address of ours has one, and PostgreSQL stores no NUL (SQLSTATE 22021). */
const CONTROL = /%(?:[01][0-9a-f]|7f)/i;

/** Whether every part of the path can be asked of the database. */
export const isPlainPath = (url: string): boolean => !CONTROL.test(url.split('?')[0] ?? '');

/**
 * Whether a body or query is no deeper than `DEEPEST` and no wider than `MOST_MEMBERS`, and none of its members is named as what
 * every object has (`toString`): the check for unknown fields would find that name on the form's class and let it through.
 */
export function isPlainValue(value: unknown, room: number = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return true;
  if (room === 0) return false;
  const members = Object.entries(value);
  return members.length <= MOST_MEMBERS && members.every(([name, each]) => !(name in Object.prototype) && isPlainValue(each, room - 1));
}

/** Refuses what could never be a request of ours before anything reads it. */
export function requirePlainRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ url }) => {
    if (!isPlainPath(url)) throw new ProblemException({ type: NOT_FOUND });
  });
  fastify.addHook('preValidation', async ({ body, query }) => {
    if (!isPlainValue(body) || !isPlainValue(query)) throw new ProblemException({ type: MALFORMED });
  });
}
