import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { ProblemException } from '../../kernel/problem.js';
import { UNKNOWN_HOST } from './http-problems.js';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** The name in a `Host` header, without its port. */
export const hostName = (header: string): string => header.replace(/:\d+$/, '').toLowerCase();

/**
 * The path of a request whose target is a whole URL (RFC 9112 §3.2.2), when that names the same host as its header. Any
 * other such target stays as it is and is refused by {@link requireKnownHost}: a redirect would lead to its host.
 */
export function originForm({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string {
  if (url.startsWith('/') || !URL.canParse(url)) return url;
  const target = new URL(url);
  return /^https?:$/.test(target.protocol) && target.host === headers.host?.toLowerCase() ? `${target.pathname}${target.search}` : url;
}

/** Refuses requests for a name that is not ours, so that no cache and no mail can be poisoned by one. Health checks come by address. */
export function requireKnownHost(fastify: FastifyInstance, allowedHosts: readonly string[]): void {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()));
  const loopbackAllowed = allowedHosts.some(isLoopback);
  fastify.addHook('onRequest', async (request) => {
    const name = hostName(request.host);
    const isOurs = allowed.has(name) || (loopbackAllowed && isLoopback(name));
    if (isOurs && /^[/*]/.test(request.url)) return;
    if (request.url === '/healthz' || request.url === '/readyz') return;
    throw new ProblemException({ type: UNKNOWN_HOST });
  });
}
