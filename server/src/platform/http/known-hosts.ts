import type { FastifyInstance } from 'fastify';
import { ProblemException } from '../../kernel/problem.js';
import { UNKNOWN_HOST } from './http-problems.js';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** The name in a `Host` header, without its port. */
export const hostName = (header: string): string => header.replace(/:\d+$/, '').toLowerCase();

/** Refuses requests for a name that is not ours, so that no cache and no mail can be poisoned by one. Health checks come by address. */
export function requireKnownHost(fastify: FastifyInstance, allowedHosts: readonly string[]): void {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()));
  const loopbackAllowed = allowedHosts.some(isLoopback);
  fastify.addHook('onRequest', async (request) => {
    const name = hostName(request.host);
    if (allowed.has(name) || (loopbackAllowed && isLoopback(name))) return;
    if (request.url === '/healthz' || request.url === '/readyz') return;
    throw new ProblemException({ type: UNKNOWN_HOST });
  });
}
