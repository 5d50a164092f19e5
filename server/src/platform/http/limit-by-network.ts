import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Limit, RateLimits } from './rate-limits.js';
import { networkOf } from './visitor-network.js';

const Limits = Reflector.createDecorator<readonly Limit[]>();

/** Counts the requests of a route by the network that they come from. */
@Injectable()
export class NetworkLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly rateLimits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limits = this.reflector.getAllAndOverride(Limits, [context.getHandler(), context.getClass()]);
    const network = networkOf(context.switchToHttp().getRequest<FastifyRequest>());
    for (const limit of limits) await this.rateLimits.take(limit, network);
    return true;
  }
}

/** A route that answers 429 with `Retry-After` once a network has used up one of these limits. Routes that name the same limit share it. */
export const LimitByNetwork = (...limits: readonly Limit[]): MethodDecorator =>
  applyDecorators(Limits(limits), UseGuards(NetworkLimitGuard));
