import { HttpException } from '@nestjs/common';
import { type Problem, ProblemException, type ProblemType } from '../../kernel/problem.js';
import { isDatabaseUnavailable } from '../database/unavailable.js';
import { StoreAway } from '../storage/store-away.js';
import {
  ADDRESS_TOO_LONG,
  FORBIDDEN,
  HEADERS_TOO_LARGE,
  MALFORMED,
  METHOD_NOT_ALLOWED,
  NOT_FOUND,
  NOT_SIGNED_IN,
  TOO_LARGE,
  TOO_MANY,
  TOO_SLOW,
  UNAVAILABLE,
  UNSUPPORTED_MEDIA,
} from './http-problems.js';

const BY_STATUS: Readonly<Record<number, ProblemType>> = {
  400: MALFORMED,
  401: NOT_SIGNED_IN,
  403: FORBIDDEN,
  404: NOT_FOUND,
  405: METHOD_NOT_ALLOWED,
  406: UNSUPPORTED_MEDIA,
  408: TOO_SLOW,
  413: TOO_LARGE,
  414: ADDRESS_TOO_LONG,
  415: UNSUPPORTED_MEDIA,
  429: TOO_MANY,
  431: HEADERS_TOO_LARGE,
  503: UNAVAILABLE,
};

/** Seconds after which a client may try again while the database, or the store of files, is away. */
const RETRY_WHEN_AWAY = 5;

/** The expected failure that an error stands for; null when it is a bug. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof ProblemException) return error.problem;
  if (isDatabaseUnavailable(error) || error instanceof StoreAway) return { type: UNAVAILABLE, retryAfter: RETRY_WHEN_AWAY };
  const status = statusOf(error);
  const type = status === undefined ? undefined : BY_STATUS[status];
  if (type) return { type };
  return status !== undefined && status >= 400 && status < 500 ? { type: MALFORMED } : null;
}

/** Nest's exceptions and Fastify's errors (bad JSON, body too large) both name a status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return undefined;
}
