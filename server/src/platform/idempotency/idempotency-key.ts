import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { fail } from '../../kernel/problem.js';
import { MALFORMED } from '../http/http-problems.js';

/**
 * The sender's own name for one request, so that the same request sent twice acts once (draft-ietf-httpapi-idempotency-key-header).
 * A program that names a different request alike has a fault and is told; a page that is sent again with other words is another request.
 */
export interface IdempotencyKey {
  readonly value: string;
  readonly from: 'header' | 'form';
}

/** Long enough that two senders never choose the same, such as a UUID. */
const SHORTEST = 16;
const LONGEST = 255;

/** A string of RFC 9651 §3.3.3 without escapes, or, as many clients send it, the same without its quotes. */
const IN_HEADER = new RegExp(`^(?:"([\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]{${SHORTEST},${LONGEST}})"|([\\w.:+/=-]{${SHORTEST},${LONGEST}}))$`);

/** As our pages make it. Anything else was not made by us and names nothing. */
const IN_FORM = new RegExp(`^[\\w-]{${SHORTEST},64}$`);

const WRONG = {
  bg: `Idempotency-Key е от ${SHORTEST} до ${LONGEST} знака в кавички, например UUID.`,
  en: `Idempotency-Key has ${SHORTEST} to ${LONGEST} characters in quotes, for example a UUID.`,
};

/** Null when the header was left out. @throws ProblemException 400. */
export function headerKey(header: string | string[] | undefined): IdempotencyKey | null {
  if (header === undefined) return null;
  const match = typeof header === 'string' ? IN_HEADER.exec(header.trim()) : null;
  const value = match?.[1] ?? match?.[2] ?? fail(MALFORMED, { detail: WRONG });
  return { value, from: 'header' };
}

/** Of a page's form, where it is the hidden field `idempotencyKey`. */
export function formKey(fields: Readonly<Record<string, unknown>>): IdempotencyKey | null {
  const value = fields['idempotencyKey'];
  return typeof value === 'string' && IN_FORM.test(value) ? { value, from: 'form' } : null;
}

/** {@link headerKey} of the request. */
export const RequestKey = createParamDecorator((_: unknown, context: ExecutionContext): IdempotencyKey | null =>
  headerKey(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);

/** Describes the header of a route that takes one. */
export const TakesIdempotencyKey = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: `A string of ${SHORTEST} to ${LONGEST} characters, such as a UUID in quotes. The same request with the same key acts once within 24 hours and is answered alike; another request with it is 422.`,
    schema: { type: 'string' },
  });
