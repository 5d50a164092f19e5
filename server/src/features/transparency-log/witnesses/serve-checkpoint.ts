import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { LogCheckpoint, LogState } from '../domain/log-state.js';
import { parseNote } from '../domain/signed-note.js';
import { LogReader } from '../reads/log-reader.js';
import { SignedCheckpoints } from '../storage/signed-checkpoints.js';
import { AskWitnesses, type Cosigned, type SignedState } from './ask-witnesses.js';

/** Serves what is signed, with the cosignatures that came, and adds those that come later. */
@Injectable()
export class ServeCheckpoint {
  /** Logs whose witnesses were asked how far they had seen them. */
  private readonly greeted = new Set<number>();

  constructor(
    private readonly reader: LogReader,
    private readonly checkpoints: SignedCheckpoints,
    private readonly witnesses: AskWitnesses,
    private readonly clock: Clock,
  ) {}

  /** Shows a state to the witnesses, and serves it then. */
  async serve(signed: SignedState): Promise<void> {
    const { inTime, late } = await this.witnesses.cosign(signed);
    const note = { ...signed.note, signatures: [...signed.note.signatures, ...inTime] };
    await this.checkpoints.keep({ ...signed, note, signedAt: this.clock.now() });
    this.keepLate(signed, late);
  }

  /** A database and a disk that were both set back are known by the witnesses alone: they are asked before anything new is signed. */
  async greet(logId: number): Promise<void> {
    if (this.greeted.has(logId)) return;
    const newest = await this.reader.checkpoint(logId);
    if (newest) await this.show(newest);
    this.greeted.add(logId);
  }

  /** Asks again, while a witness has not signed what is served. */
  async remind(newest: LogCheckpoint): Promise<void> {
    if (await this.witnesses.isBehind(newest)) await this.show(newest);
  }

  private async show(newest: LogCheckpoint): Promise<void> {
    const note = parseNote(newest.note);
    if (!note) return;
    const { inTime, late } = await this.witnesses.cosign({ ...newest, note });
    for (const line of inTime) await this.checkpoints.cosigned(newest, line);
    this.keepLate(newest, late);
  }

  private keepLate(state: LogState, late: Cosigned['late']): void {
    // Whoever is this late may find the process at its end.
    for (const answer of late) void answer.then((line) => line && this.checkpoints.cosigned(state, line)).catch(() => undefined);
  }
}
