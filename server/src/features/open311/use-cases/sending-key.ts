import { Injectable } from '@nestjs/common';
import { ApiKeys } from '../../api-keys/index.js';

/** The key of a program that sends what people wrote to it. */
@Injectable()
export class SendingKey {
  constructor(private readonly keys: ApiKeys) {}

  /** Its id. @throws ProblemException 401, 403, 429. */
  async idOf(secret: string): Promise<string> {
    return (await this.keys.check(secret, 'submit')).id;
  }
}
