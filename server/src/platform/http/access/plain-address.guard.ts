import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../fields/validation.js';
import { MALFORMED } from '../http-problems.js';

/** Where the framework keeps what the parameters of a handler are taken from, by `kind:index`; the kind of a query is 4. */
const ARGUMENTS = '__routeArguments__';
const QUERY = /^4:/;

/** What programs ask, not people: a page that somebody linked to with words of their own is shown all the same. */
const FOR_PROGRAMS = /^\/(?:api\/|(?:bg|en)\/.+\.(?:atom|ics)$)/;

/** What every answer understands, whether or not its route takes a query. */
const UNDERSTOOD = new Set(['lang']);

/**
 * Refuses a filter at a route that takes none, as the query of every other is refused by its class: who asks for a part must not be given
 * the whole without a word. 400 with a pointer to each.
 */
@Injectable()
export class PlainAddressGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { method, url, query } = context.switchToHttp().getRequest<FastifyRequest>();
    if (method !== 'GET' && method !== 'HEAD') return true;
    if (!FOR_PROGRAMS.test(url.split('?')[0] ?? '') || takesQuery(context)) return true;
    const unknown = Object.keys(query as object).filter((name) => !UNDERSTOOD.has(name));
    if (unknown.length === 0) return true;
    return fail(MALFORMED, {
      errors: unknown.map((name) => faultAt(`/${escaped(name)}`, { code: 'unknown_field', malformed: true })),
    });
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const taken = Reflect.getMetadata(ARGUMENTS, context.getClass(), context.getHandler().name) as object | undefined;
  return Object.keys(taken ?? {}).some((key) => QUERY.test(key));
}

/** As a part of a JSON pointer (RFC 6901 §3). */
const escaped = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');
