import { Injectable } from '@nestjs/common';
import type { Quota } from '../../../platform/http/quota/quota.js';
import { ApiKeys, type KeyHolder } from '../../api-keys/index.js';

/** What is left of the limits of a key is told with the answer, and refuses when nothing is. */
export type TellQuotas = (quotas: readonly Quota[]) => void;

/** The key of a program that sends what people wrote to it. */
@Injectable()
export class SendingKey {
  constructor(private readonly keys: ApiKeys) {}

  /** Its id. @throws ProblemException 401, 403 for a key that does not send; 429 when one of its limits is used up. */
  async idOf(secret: string, tell: TellQuotas): Promise<KeyHolder['id']> {
    const holder = await this.keys.check(secret, 'submit');
    tell(await this.keys.spend(holder));
    return holder.id;
  }
}
