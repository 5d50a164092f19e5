import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { LogGeneration } from '../domain/log-state.js';
import type { SignedNote } from '../domain/signed-note.js';
import { LogKeyRecords } from '../storage/log-key-records.js';
import { LogRefusals, type NotedRefusal } from '../storage/log-refusals.js';
import { LogKeys } from './log-keys.js';
import { PublishedTrace } from './published-trace.js';

/** The hand that signs: its keys, the trace that it leaves, and whether it is held back. */
@Injectable()
export class LogSignature {
  constructor(
    private readonly keys: LogKeys,
    private readonly records: LogKeyRecords,
    private readonly refusals: LogRefusals,
    private readonly trace: PublishedTrace,
    private readonly clock: Clock,
  ) {}

  /** The text signed by every key of the log. Which keys these are is known to the database before anybody sees what they signed. */
  async of({ id, origin }: LogGeneration, text: string): Promise<SignedNote> {
    const signers = await this.keys.signers(origin);
    await this.records.sync(
      id,
      signers.map(({ verifier }) => verifier.text),
      this.clock.now(),
    );
    return this.keys.signed(origin, text);
  }

  /** Whether both are signed by the same keys of the log, whatever witnesses added. */
  isSame(note: SignedNote, other: SignedNote): boolean {
    const [own] = note.signatures;
    const ids = ({ signatures }: SignedNote) =>
      signatures.filter(({ name }) => name === own?.name).map(({ keyId }) => Buffer.from(keyId).toString('hex'));
    return note.text === other.text && ids(note).join() === ids(other).join();
  }

  leaveTrace(note: string): Promise<void> {
    return this.trace.write(note);
  }

  /** True when it was not known yet. */
  refused(logId: number, refusal: NotedRefusal): Promise<boolean> {
    return this.refusals.note(logId, refusal);
  }

  resumed(logId: number): Promise<void> {
    return this.refusals.clear(logId);
  }
}
