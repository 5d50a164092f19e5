import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Actor, ANYONE } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { FORBIDDEN, NOT_SIGNED_IN, ROUTE_CLOSED } from '../http-problems.js';
import { ActorSources, type Credentials } from './actor-sources.js';
import { Audience, type AudienceOf } from './audience.js';
import { bearerOf } from './bearer.js';

/** Lets a request in only where its route names an audience that its actor belongs to. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sources: ActorSources,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.reflector.getAllAndOverride(Audience, [context.getHandler(), context.getClass()]);
    if (!audience) fail(ROUTE_CLOSED);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.actor = await this.admit(audience, credentialsOf(request));
    return true;
  }

  private async admit(audience: AudienceOf, credentials: Credentials): Promise<Actor> {
    switch (audience.who) {
      case 'everyone':
        return audience.recognise ? ((await this.anyOf(credentials)) ?? ANYONE) : ANYONE;
      case 'author':
        return (await this.sources.author(credentials)) ?? fail(NOT_SIGNED_IN);
      case 'staff': {
        const actor = (await this.sources.staff(credentials)) ?? fail(NOT_SIGNED_IN);
        return audience.roles.includes(actor.role) ? actor : fail(FORBIDDEN);
      }
      case 'author_or_staff': {
        const actor = (await this.anyOf(credentials)) ?? fail(NOT_SIGNED_IN);
        return actor.kind !== 'staff' || audience.roles.includes(actor.role) ? actor : fail(FORBIDDEN);
      }
    }
  }

  /** A token in the header is a deliberate choice and goes before the cookies; staff go before authors. */
  private async anyOf(credentials: Credentials): Promise<Actor | null> {
    if (credentials.bearer) return this.sources.author(credentials);
    return (await this.sources.staff(credentials)) ?? (await this.sources.author(credentials));
  }
}

function credentialsOf(request: FastifyRequest): Credentials {
  return { bearer: bearerOf(request), cookies: request.cookies };
}
