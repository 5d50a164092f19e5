import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ProblemException } from '../../../kernel/problem.js';
import { Config } from '../../config/config.js';
import { Audience } from '../access/audience.js';
import { bearerOf } from '../access/bearer.js';
import { networkOf } from '../visitor-network.js';
import { answerQuotas } from './answer-quotas.js';
import { isOwnRequest } from './own-requests.js';
import { NetworkReads } from './network-reads.js';
import type { Quota } from './quota.js';
import { ReadKeys } from './read-keys.js';
import { quotaOf, spend } from './spend.js';

const MINUTE = 60;
/** The API, Open311, and what pages of others show of us. */
const COUNTED = /^\/(?:(?:api|open311|(?:bg|en)\/embed)\/|oembed(?:[?]|$))/;

/**
 * Counts what programs read from the API, over Open311, and for the pages of others: by their key where they have one, by their network otherwise. Networks are counted in the memory
 * of each process: a read must not cost a write, and nothing of whoever reads is kept. Keys that are refused are counted by network as well, apart from
 * its reads: whoever guesses keys, or repeats an old one, must not keep the database looking.
 */
@Injectable()
export class ReadQuotaGuard implements CanActivate {
  private readonly refusals: RateLimiterMemory | null;

  constructor(
    private readonly reflector: Reflector,
    private readonly keys: ReadKeys,
    private readonly networks: NetworkReads,
    { readsPerMinute }: Config,
  ) {
    this.refusals = readsPerMinute === 0 ? null : new RateLimiterMemory({ points: readsPerMinute, duration: MINUTE });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.counts(context, request)) return true;
    answerQuotas(context.switchToHttp().getResponse<FastifyReply>(), await this.quotasOf(request));
    return true;
  }

  private counts(context: ExecutionContext, { method, url }: FastifyRequest): boolean {
    if ((method !== 'GET' && method !== 'HEAD') || !COUNTED.test(url) || isOwnRequest()) return false;
    return this.reflector.getAllAndOverride(Audience, [context.getHandler(), context.getClass()])?.who === 'everyone';
  }

  private async quotasOf(request: FastifyRequest): Promise<readonly Quota[]> {
    const bearer = bearerOf(request);
    const spendKey = bearer === undefined ? null : this.keys.spendingOf(bearer);
    if (spendKey !== null) return this.quotasOfKey(spendKey, networkOf(request));
    return this.networks.spend(networkOf(request));
  }

  private async quotasOfKey(spendKey: () => Promise<readonly Quota[]>, network: string): Promise<readonly Quota[]> {
    if (this.refusals === null) return spendKey();
    const limit = limitOf('refused-keys', this.refusals);
    const left = await this.refusals.get(network);
    if (left !== null && left.remainingPoints <= 0) return [quotaOf(limit, left, true)];
    try {
      return await spendKey();
    } catch (error) {
      if (error instanceof ProblemException && error.problem.type.status === 401) await spend(this.refusals, network, limit);
      throw error;
    }
  }
}

const limitOf = (name: string, { points }: RateLimiterMemory): Pick<Quota, 'name' | 'points' | 'seconds'> => ({
  name,
  points,
  seconds: MINUTE,
});
