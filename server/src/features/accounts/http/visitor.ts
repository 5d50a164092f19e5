import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../domain/staff-session.js';
import { DEVICE_COOKIE, secretIn, SESSION_COOKIE } from './session-cookies.js';

export function visitorOf(request: FastifyRequest): Visitor {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    token: secretIn(request.cookies, SESSION_COOKIE),
    device: secretIn(request.cookies, DEVICE_COOKIE),
  };
}

/** What is known of whoever asks before it is known who that is. */
export const CurrentVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Visitor =>
  visitorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
