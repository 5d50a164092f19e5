import type { FastifyRequest } from 'fastify';

/** Token of an `Authorization: Bearer` header (RFC 6750 §2.1): the code of a case, or the key of a program. */
export const bearerOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
