import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ANYONE, type Actor, type AuthorActor, type StaffActor } from '../../kernel/actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard once it knows who asks. */
    actor?: Actor;
  }
}

const actorOf = (context: ExecutionContext): Actor => context.switchToHttp().getRequest<FastifyRequest>().actor ?? ANYONE;

/** Who asks, whoever that is. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => actorOf(context));

/** The member of staff who asks; only on routes for staff. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext): StaffActor => {
  const actor = actorOf(context);
  if (actor.kind !== 'staff') throw new Error('CurrentStaff stands on a route that is not for staff');
  return actor;
});

/** The author who asks; only on routes for authors. */
export const CurrentAuthor = createParamDecorator((_: unknown, context: ExecutionContext): AuthorActor => {
  const actor = actorOf(context);
  if (actor.kind !== 'author') throw new Error('CurrentAuthor stands on a route that is not for authors');
  return actor;
});
