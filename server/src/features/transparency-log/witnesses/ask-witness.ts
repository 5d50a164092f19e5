import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { WitnessSetting } from '../../../platform/config/log-settings.js';
import { addCheckpointBody, cosignatureOf } from '../domain/cosignature.js';
import type { LogState } from '../domain/log-state.js';
import type { NoteSignature } from '../domain/signed-note.js';
import { LogReader } from '../reads/log-reader.js';
import { isBy } from '../signing/log-keys.js';
import { HeldLogs } from '../storage/held-logs.js';
import { type WitnessFault, WitnessRecords } from '../storage/witness-records.js';
import { type WitnessAnswer, WitnessClient } from './witness-client.js';

/** A witness may be a while ahead of us by its clock, and not a day. In milliseconds. */
const CLOCK_SKEW = 86_400_000;

/** Shows one checkpoint to one witness, and keeps what it said. */
@Injectable()
export class AskWitness {
  constructor(
    private readonly client: WitnessClient,
    private readonly records: WitnessRecords,
    private readonly reader: LogReader,
    private readonly logs: HeldLogs,
    private readonly clock: Clock,
  ) {}

  /** The verified cosignature, or null. `old` is what the witness signed last as far as we know; it tells when it is not. */
  async ask(witness: WitnessSetting, state: LogState, note: string, old: number): Promise<NoteSignature | null> {
    const first = await this.show(witness, state, note, Math.min(old, state.size));
    if (first.kind !== 'size') return this.settled(witness, state, note, first);
    if (!(await this.understands(witness, state, first.size, Math.min(old, state.size)))) return null;
    const second = await this.show(witness, state, note, first.size);
    if (second.kind === 'size') return this.failed(witness, state, 'other_root');
    return this.settled(witness, state, note, second);
  }

  private async show({ url }: WitnessSetting, { logId, size }: LogState, note: string, old: number): Promise<WitnessAnswer> {
    const proof = old === 0 || old === size ? [] : await this.reader.consistencyProof(old, size, logId);
    return this.client.addCheckpoint(url, addCheckpointBody(old, proof, note));
  }

  /** Whether to try again from the size that it remembers. */
  private async understands(witness: WitnessSetting, state: LogState, size: number, asked: number): Promise<boolean> {
    const { logId } = state;
    const key = witness.verifier.text;
    if (size === asked) {
      await this.failed(witness, state, 'other_root');
      return false;
    }
    if (size <= state.size) {
      await this.records.remembers(logId, key, size, this.clock.now());
      return true;
    }
    // Another process may have shown it a later state in the meantime.
    const held = await this.logs.sizeOf(logId);
    if (size > held) await this.records.claims(logId, key, size, this.clock.now());
    else await this.records.remembers(logId, key, size, this.clock.now());
    return false;
  }

  private async settled(
    witness: WitnessSetting,
    state: LogState,
    note: string,
    answer: Exclude<WitnessAnswer, { readonly kind: 'size' }>,
  ): Promise<NoteSignature | null> {
    if (answer.kind === 'fault') return this.failed(witness, state, answer.fault);
    const { verifier } = witness;
    const line = answer.lines.find((each) => isBy(verifier, each));
    const cosignature = line ? cosignatureOf(line, note.slice(0, note.lastIndexOf('\n\n') + 1)) : null;
    if (!line || !cosignature || !verifier.verifies(cosignature.message, cosignature.signature))
      return this.failed(witness, state, 'wrong_key');
    const [seenAt, now] = [cosignature.time * 1_000, this.clock.now()];
    if (seenAt > now.getTime() + CLOCK_SKEW) return this.failed(witness, state, 'wrong_time');
    await this.records.saw(state.logId, verifier.text, state.size, new Date(seenAt), now);
    return line;
  }

  private async failed({ verifier }: WitnessSetting, { logId }: LogState, fault: WitnessFault): Promise<null> {
    await this.records.failed(logId, verifier.text, fault, this.clock.now());
    return null;
  }
}
