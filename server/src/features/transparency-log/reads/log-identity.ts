import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogKeyRecords } from '../storage/log-key-records.js';
import { LogRefusals, type NotedRefusal } from '../storage/log-refusals.js';
import { WitnessRecords } from '../storage/witness-records.js';
import { LogReader } from './log-reader.js';

export interface SeenBy {
  readonly name: string;
  /** Verifier key for its cosignatures (type 04). */
  readonly vkey: string;
  /** The size that it cosigned last; null before. */
  readonly size: number | null;
  /** When, by its own clock; null before. */
  readonly seenAt: Date | null;
  /** Why it did not sign when it was asked last, for whoever looks after the server; null when it did. */
  readonly fault: string | null;
}

/** What everybody may know of who signs the log. */
export interface LogIdentityRead {
  readonly origin: string;
  readonly state: 'signing' | 'refuses';
  /** Why nothing is signed, for whoever looks after the server; null while all is well. */
  readonly refusal: NotedRefusal | null;
  /** Of the newest signed checkpoint; null before the first. */
  readonly size: number | null;
  readonly root: Uint8Array | null;
  readonly signedAt: Date | null;
  /** Entries that no signed checkpoint covers as they wait to be integrated, and since when. */
  readonly waiting: number;
  readonly oldestWaitingAt: Date | null;
  /** Verifier keys of the log that grows, the newest first. */
  readonly vkeys: readonly string[];
  /** The same of all logs that there were: old receipts need them. */
  readonly allVkeys: readonly string[];
  readonly witnesses: readonly SeenBy[];
}

/** Who signs the log, how far, and who has seen it. */
@Injectable()
export class LogIdentity {
  constructor(
    private readonly config: Config,
    private readonly generations: LogGenerations,
    private readonly reader: LogReader,
    private readonly keys: LogKeyRecords,
    private readonly refusals: LogRefusals,
    private readonly witnesses: WitnessRecords,
  ) {}

  /** Null before the first start. A few statements. */
  async read(): Promise<LogIdentityRead | null> {
    const log = await this.generations.currentLog();
    if (!log) return null;
    const [newest, waiting, refusal] = [
      await this.reader.checkpoint(log.id),
      await this.reader.waiting(),
      await this.refusals.current(log.id),
    ];
    const keys = await this.keys.all();
    return {
      origin: log.origin,
      state: refusal ? 'refuses' : 'signing',
      refusal,
      size: newest?.size ?? null,
      root: newest?.root ?? null,
      signedAt: newest?.signedAt ?? null,
      waiting: waiting.count,
      oldestWaitingAt: waiting.oldestAt,
      vkeys: keys.filter(({ logId }) => logId === log.id).map(({ vkey }) => vkey),
      allVkeys: keys.map(({ vkey }) => vkey),
      witnesses: await this.seenBy(log.id),
    };
  }

  /** Verifier keys of all logs, those of the newest first. */
  async vkeys(): Promise<readonly string[]> {
    return (await this.keys.all()).map(({ vkey }) => vkey);
  }

  private async seenBy(logId: number): Promise<SeenBy[]> {
    const { logWitnesses } = this.config;
    if (logWitnesses.length === 0) return [];
    const records = await this.witnesses.all(logId);
    return logWitnesses.map(({ verifier: { name, text: vkey } }) => {
      const record = records.get(vkey);
      const seenAt = record?.seenAt ?? null;
      return { name, vkey, size: seenAt && record ? record.size : null, seenAt, fault: record?.fault ?? null };
    });
  }
}
