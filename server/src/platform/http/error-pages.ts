import type { FastifyReply, FastifyRequest } from 'fastify';

/** Draws the page of a failure; the pages feature of the platform gives the real one. */
export abstract class ErrorPages {
  /** Sends a page that says what to do; false when none can be drawn. */
  abstract send(request: FastifyRequest, reply: FastifyReply, status: number): Promise<boolean>;
}
