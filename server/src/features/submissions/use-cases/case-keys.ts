import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { ACCESS_CODE_BYTES, type AccessCode, accessCodeFrom, caseNumberFrom } from '../../language/index.js';

/** Bytes of chance: eight characters of five bits each. */
const NUMBER_BYTES = 5;

/** Draws numbers and access codes at random: neither tells how many cases there are, nor of the other. */
@Injectable()
export class CaseKeys {
  constructor(private readonly hashes: KeyedHash) {}

  newNumber(): CaseNumber {
    return caseNumberFrom(randomBytes(NUMBER_BYTES));
  }

  newAccessCode(): AccessCode {
    return accessCodeFrom(randomBytes(ACCESS_CODE_BYTES));
  }

  /**
   * The code for a request that may come again: it can be told again to whoever sends the same request with the same key, and
   * derived by nobody else, as the key is stored nowhere. Random without a key.
   */
  async accessCodeFor(key: IdempotencyKey | null, content: string): Promise<AccessCode> {
    if (key === null) return this.newAccessCode();
    return accessCodeFrom((await this.hashes.of('access-code', `${key.value}\0${content}`)).subarray(0, ACCESS_CODE_BYTES));
  }
}
