import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { type AccessCode, accessCodeFrom, caseNumberFrom } from '../../language/index.js';

/** Bytes of chance: eight and sixteen characters of five bits each. */
const NUMBER_BYTES = 5;
const ACCESS_CODE_BYTES = 10;

/** Draws numbers and access codes at random: neither tells how many cases there are, nor of the other. */
@Injectable()
export class CaseKeys {
  newNumber(): CaseNumber {
    return caseNumberFrom(randomBytes(NUMBER_BYTES));
  }

  newAccessCode(): AccessCode {
    return accessCodeFrom(randomBytes(ACCESS_CODE_BYTES));
  }
}
