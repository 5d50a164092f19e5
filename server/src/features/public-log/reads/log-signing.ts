import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { LOG_NOT_SIGNING } from '../domain/receipt-problems.js';
import type { LogState, LogWitness } from '../http/log.dto.js';

/** Who signs the log. */
@Injectable()
export class LogSigning {
  async standing(): Promise<{ origin: string; vkeys: string[]; witnesses: LogWitness[]; state: LogState }> {
    return { origin: '', vkeys: [], witnesses: [], state: 'refuses' };
  }

  promise(_leaf: Uint8Array, _deadline: Date): Promise<string> {
    return fail(LOG_NOT_SIGNING);
  }

  inclusionProof(_index: number, _size: number, _logId: number): Promise<Uint8Array[]> {
    return fail(LOG_NOT_SIGNING);
  }
}
