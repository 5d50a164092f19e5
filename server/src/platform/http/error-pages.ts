import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/problem.js';

/** Draws the page of a failure; the pages feature of the platform gives the real one. */
export abstract class ErrorPages {
  /** Sends a page that says what to do; null is a failure that nobody expected. */
  abstract send(request: FastifyRequest, reply: FastifyReply, problem: Problem | null): Promise<void>;
}
