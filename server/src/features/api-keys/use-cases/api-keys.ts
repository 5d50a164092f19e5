import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import type { Quota } from '../../../platform/http/quota/quota.js';
import { RateLimits } from '../../../platform/http/rate-limits.js';
import { type ApiKey, type KeyScope, stateOf } from '../domain/api-key.js';
import { KEY_EXPIRED, KEY_REVOKED, KEY_SCOPE, KEY_UNKNOWN } from '../domain/api-key-problems.js';
import { prefixOf } from '../secrets/key-secret.js';
import { ApiKeyRows } from '../storage/api-key-rows.js';

/** Whoever asks with a key that works. */
export type KeyHolder = Pick<ApiKey, 'id' | 'perMinute' | 'perDay'>;

const MINUTE = 60;
const DAY = 86_400;

/** Knows programs by their keys, and counts what they ask. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly rows: ApiKeyRows,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Who holds the key. One statement, and on the first use of a day a second one; none for what cannot be a key.
   * @throws ProblemException 401 `api-key-unknown`, `api-key-revoked`, `api-key-expired`; 403 `api-key-scope`.
   */
  async check(secret: string, scope: KeyScope): Promise<KeyHolder> {
    const prefix = prefixOf(secret);
    const key = prefix === null ? null : await this.rows.byPrefix(prefix);
    if (!key || !timingSafeEqual(key.secretHash, hashSecret(secret))) fail(KEY_UNKNOWN);
    const today = civilDateIn(this.clock.now());
    const state = stateOf(key, today);
    if (state === 'revoked') fail(KEY_REVOKED);
    if (state === 'expired') fail(KEY_EXPIRED);
    if (!key.scopes.includes(scope)) fail(KEY_SCOPE);
    if (key.lastUsedOn !== today) await this.rows.recordUse(key.id, today);
    const { id, perMinute, perDay } = key;
    return { id, perMinute, perDay };
  }

  /** Counts one request of the holder. What is left tells `answerQuotas`, which also refuses when nothing is. */
  async spend({ id, perMinute, perDay }: KeyHolder): Promise<readonly Quota[]> {
    return [
      await this.limits.spend({ name: `key-minute-${perMinute}`, points: perMinute, seconds: MINUTE }, id, 'minute'),
      await this.limits.spend({ name: `key-day-${perDay}`, points: perDay, seconds: DAY }, id, 'day'),
    ];
  }
}
