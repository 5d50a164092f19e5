import { applyDecorators, type CanActivate, createParamDecorator, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { NOT_SIGNED_IN } from '../../../platform/http/http-problems.js';
import type { StaffSession } from '../domain/staff-session.js';
import { StaffSessions } from '../storage/staff-sessions.js';
import { secretIn, SESSION_COOKIE } from './session-cookies.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on routes that are {@link ForSignedIn}. */
    staffSession?: StaffSession;
  }
}

@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly sessions: StaffSessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = secretIn(request.cookies, SESSION_COOKIE);
    request.staffSession = (token === null ? null : await this.sessions.find(token)) ?? fail(NOT_SIGNED_IN);
    return true;
  }
}

/**
 * For everybody who is signed in, whatever their role, and also while they have yet to set up the second step. The
 * access guard can't tell these from others, so it lets all in and this guard does the asking.
 */
export const ForSignedIn = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    Audience({ who: 'everyone' }),
    UseGuards(SignedInGuard),
    ApiUnauthorizedResponse({ description: 'Nobody is signed in.' }),
  );

/** The session of whoever asks; only on routes that are {@link ForSignedIn}. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): StaffSession => {
  const { staffSession } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!staffSession) throw new Error('CurrentSession stands on a route that is not for those who are signed in');
  return staffSession;
});
