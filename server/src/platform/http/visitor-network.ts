import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { addressBlock } from '../../kernel/address-block.js';

/** The network that a request comes from, after the proxies that are trusted: what limits count by. */
export const networkOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => addressBlock(ip);

/** {@link networkOf} the request. */
export const VisitorNetwork = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  networkOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
