import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { fail } from '../../../kernel/problem.js';
import { UNSUPPORTED_MEDIA } from '../../../platform/http/http-problems.js';

/** Parameters that may come more than once, as a list with commas does. */
const LISTS: ReadonlySet<string> = new Set(['service_request_id', 'service_code', 'status', 'media_url']);

/**
 * Tidies what a client sent before its fields are judged: clients of GeoReport v2 send each parameter that they know, if empty, and lists
 * in two ways. A form with parts is not read: no file is taken here.
 */
@Injectable()
export class SentParameters implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.isMultipart()) fail(UNSUPPORTED_MEDIA);
    request.query = tidied(request.query);
    request.body = tidied(request.body);
    return next.handle();
  }
}

export function tidied(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent;
  return Object.fromEntries(
    Object.entries(sent as Readonly<Record<string, unknown>>)
      .map(([name, value]) => [name, LISTS.has(name) && isTexts(value) ? value.filter((text) => text !== '').join(',') : value] as const)
      .filter(([, value]) => value !== '' && value !== null),
  );
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
