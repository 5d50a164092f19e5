import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Writes one line a request: method, pattern of the route, status and milliseconds. */
export function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Request');
  fastify.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) logger.error(line);
    else logger.debug(line);
  });
}
