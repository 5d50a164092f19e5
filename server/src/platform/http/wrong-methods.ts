import type { FastifyInstance } from 'fastify';
import { ProblemException } from '../../kernel/problem.js';
import { METHOD_NOT_ALLOWED } from './http-problems.js';

export interface KnownRoute {
  readonly method: string;
  /** As the router reads it: `/api/v1/cases/:number`, `/bg/*`. */
  readonly path: string;
}

interface RoutePattern {
  readonly method: string;
  readonly pattern: RegExp;
}

/**
 * What a whole branch of addresses takes: pages are read there. A form that no page has is refused by the same branch, so that it
 * takes no other method, whatever is registered.
 */
const OF_A_BRANCH: ReadonlySet<string> = new Set(['GET', 'HEAD']);

function patternOf({ method, path }: KnownRoute): RoutePattern | null {
  if (path.includes('*') && !OF_A_BRANCH.has(method)) return null;
  const literal = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return { method, pattern: new RegExp(`^${literal.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`) };
}

/** The methods that an address takes, for `Allow` (RFC 9110 §10.2.1); none where there is nothing. */
export class AllowedMethods {
  private readonly patterns: RoutePattern[] = [];

  add(route: KnownRoute): void {
    const pattern = patternOf(route);
    if (pattern !== null) this.patterns.push(pattern);
  }

  at(url: string): string[] {
    const path = url.split('?')[0] ?? '';
    return [...new Set(this.patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
  }
}

/**
 * Answers 405 with `Allow` where an address exists under another method, in place of „there is no such thing“ (RFC 9110 §15.5.6). Must stand
 * before the routes are registered, and after what refuses a request whatever its address is.
 */
export function refuseWrongMethods(fastify: FastifyInstance): void {
  const allowed = new AllowedMethods();
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) allowed.add({ method: each, path: url });
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const methods = allowed.at(request.url);
    if (methods.length === 0) return;
    reply.header('allow', methods.join(', '));
    throw new ProblemException({ type: METHOD_NOT_ALLOWED });
  });
}
