import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { JURISDICTION_UNKNOWN } from '../domain/open311-problems.js';
import { PublicNames } from '../reads/public-names.js';

/** There is one municipality here: its name may be left out, and another one is not found. */
@Injectable()
export class Jurisdiction implements CanActivate {
  constructor(private readonly names: PublicNames) {}

  canActivate(context: ExecutionContext): boolean {
    const { query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    for (const sent of [query, body]) {
      const named = (sent as Readonly<Record<string, unknown>> | null | undefined)?.['jurisdiction_id'];
      if (typeof named === 'string' && named !== '' && named.toLowerCase() !== this.names.jurisdiction) fail(JURISDICTION_UNKNOWN);
    }
    return true;
  }
}
