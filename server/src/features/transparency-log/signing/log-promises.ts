import { Injectable } from '@nestjs/common';
import { noteText } from '../domain/signed-note.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogRefusals } from '../storage/log-refusals.js';
import { LogKeys } from './log-keys.js';

/** The signed word that an entry will stand in the log. */
@Injectable()
export class LogPromises {
  constructor(
    private readonly generations: LogGenerations,
    private readonly refusals: LogRefusals,
    private readonly keys: LogKeys,
  ) {}

  /**
   * A note of three lines: `<origin>/promise`, the leaf hash in base64, and until when a signed checkpoint will cover it, in UTC to the second. By its
   * first line it is no checkpoint, so that one key may sign both.
   * @returns null while the log is not signed: nothing is promised that cannot be kept
   * @throws RangeError for a hash that has not 32 bytes
   */
  async promise(leafHash: Uint8Array, deadline: Date): Promise<string | null> {
    if (leafHash.length !== 32) throw new RangeError('A leaf hash has 32 bytes');
    const log = await this.generations.currentLog();
    if (!log || (await this.refusals.current(log.id)) || (await this.keys.signers(log.origin)).length === 0) return null;
    const [hash, until] = [Buffer.from(leafHash).toString('base64'), `${deadline.toISOString().slice(0, 19)}Z`];
    return noteText(await this.keys.signed(log.origin, `${log.origin}/promise\n${hash}\n${until}\n`));
  }
}
