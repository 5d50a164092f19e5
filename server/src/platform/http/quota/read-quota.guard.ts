import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Config } from '../../config/config.js';
import { Audience } from '../access/audience.js';
import { bearerOf } from '../access/bearer.js';
import { networkOf } from '../visitor-network.js';
import { answerQuotas } from './answer-quotas.js';
import { isOwnRequest } from './own-requests.js';
import type { Quota } from './quota.js';
import { ReadKeys } from './read-keys.js';
import { spend } from './spend.js';

const NAME = 'network';
const MINUTE = 60;
const API = /^\/api\//;

/**
 * Counts what programs read from the API: by their key where they have one, by their network otherwise. Networks are counted in the memory
 * of each process: a read must not cost a write, and nothing of whoever reads is kept.
 */
@Injectable()
export class ReadQuotaGuard implements CanActivate {
  private readonly networks: RateLimiterMemory | null;

  constructor(
    private readonly reflector: Reflector,
    private readonly keys: ReadKeys,
    { readsPerMinute }: Config,
  ) {
    this.networks = readsPerMinute === 0 ? null : new RateLimiterMemory({ points: readsPerMinute, duration: MINUTE });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.counts(context, request)) return true;
    answerQuotas(context.switchToHttp().getResponse<FastifyReply>(), await this.quotasOf(request));
    return true;
  }

  private counts(context: ExecutionContext, { method, url }: FastifyRequest): boolean {
    if ((method !== 'GET' && method !== 'HEAD') || !API.test(url) || isOwnRequest()) return false;
    return this.reflector.getAllAndOverride(Audience, [context.getHandler(), context.getClass()])?.who === 'everyone';
  }

  private async quotasOf(request: FastifyRequest): Promise<readonly Quota[]> {
    const bearer = bearerOf(request);
    const ofKey = bearer === undefined ? null : await this.keys.spend(bearer);
    if (ofKey !== null) return ofKey;
    if (this.networks === null) return [];
    return [await spend(this.networks, networkOf(request), { name: NAME, points: this.networks.points, seconds: MINUTE })];
  }
}
