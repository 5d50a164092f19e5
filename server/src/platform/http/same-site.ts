import type { FastifyInstance } from 'fastify';
import { ProblemException } from '../../kernel/problem.js';
import { CROSS_SITE } from './http-problems.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Mail programs send the one-click request (RFC 8058) from wherever they are; it carries a token of its own. */
const OPEN_PATHS = new Set(['/api/v1/follows/one-click']);

export interface Provenance {
  readonly method: string;
  readonly path: string;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
}

/**
 * Whether a request that changes something comes from our own pages. Browsers say so in `Sec-Fetch-Site` or in
 * `Origin`; what carries neither header is no browser, holds no ambient cookies of a victim, and passes.
 */
export function isSameSite(request: Provenance, allowedOrigins: ReadonlySet<string>): boolean {
  if (SAFE.has(request.method) || OPEN_PATHS.has(request.path)) return true;
  if (request.secFetchSite !== undefined) return request.secFetchSite === 'same-origin' || request.secFetchSite === 'none';
  return request.origin === undefined || allowedOrigins.has(request.origin);
}

export function refuseCrossSite(fastify: FastifyInstance, allowedOrigins: ReadonlySet<string>): void {
  fastify.addHook('onRequest', async (request) => {
    const provenance: Provenance = {
      method: request.method,
      path: request.url.split('?')[0] ?? '',
      secFetchSite: request.headers['sec-fetch-site']?.toString(),
      origin: request.headers.origin,
    };
    if (!isSameSite(provenance, allowedOrigins)) throw new ProblemException({ type: CROSS_SITE });
  });
}
