import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What is told of a failure that nobody expected. Its type is `about:blank` (RFC 9457 §4.2.1): there is nothing to look up. */
export const UNEXPECTED = {
  title: { bg: 'Нещо при нас се счупи', en: 'Something broke on our side' },
  detail: { bg: 'Записахме грешката. Опитайте пак след малко.', en: 'We recorded the error. Try again in a little while.' },
} as const;

const logger = new Logger('Http');

/** Writes a failure that nobody expected to the log. The route's pattern and not its URL: a URL may hold a token or a case's number. */
export function reportUnexpected(error: unknown, request: Pick<FastifyRequest, 'method' | 'routeOptions'>): void {
  logger.error(error instanceof Error ? error.stack : 'Unknown failure', `${request.method} ${request.routeOptions?.url ?? ''}`);
}
