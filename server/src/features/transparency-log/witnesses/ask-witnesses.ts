import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { WitnessSetting } from '../../../platform/config/log-settings.js';
import type { LogState } from '../domain/log-state.js';
import { noteText, type NoteSignature, type SignedNote } from '../domain/signed-note.js';
import { WitnessRecords } from '../storage/witness-records.js';
import { AskWitness } from './ask-witness.js';

/** Milliseconds that a checkpoint waits for its witnesses before it is served. */
export const PATIENCE = 1_000;

/** A state with the signatures of the log. */
export interface SignedState extends LogState {
  readonly note: SignedNote;
}

export interface Cosigned {
  readonly inTime: readonly NoteSignature[];
  /** What is still asked for; null where the witness does not sign. */
  readonly late: readonly Promise<NoteSignature | null>[];
}

interface Asking {
  readonly key: string;
  readonly answer: Promise<NoteSignature | null>;
  /** Undefined while it is asked. */
  line?: NoteSignature | null;
}

/**
 * Shows a signed checkpoint to every witness, each of them one at a time. It waits for those that answered in time when they were asked before; whoever
 * did not is asked too, and not waited for.
 */
@Injectable()
export class AskWitnesses {
  private readonly asked = new Map<string, Asking>();
  /** Witnesses that were late when they were asked last. */
  private readonly slow = new Set<string>();

  constructor(
    private readonly config: Config,
    private readonly records: WitnessRecords,
    private readonly witness: AskWitness,
  ) {}

  /** Never takes longer than {@link PATIENCE}. Outside of a transaction: who is late answers when it is over. */
  async cosign(signed: SignedState): Promise<Cosigned> {
    const { logWitnesses } = this.config;
    if (logWitnesses.length === 0) return { inTime: [], late: [] };
    const records = await this.records.all(signed.logId);
    const asked = logWitnesses
      .filter(({ verifier }) => !this.asked.has(verifier.text))
      .map((witness) => this.begin(witness, signed, records.get(witness.verifier.text)?.size ?? 0));
    const prompt = asked.filter(({ key }) => !this.slow.has(key)).map(({ answer }) => answer);
    await withPatience(prompt);
    const late = asked.filter(({ line }) => line === undefined);
    for (const { key } of late) this.slow.add(key);
    return { inTime: asked.flatMap(({ line }) => line ?? []), late: late.map(({ answer }) => answer) };
  }

  /** Whether a witness has not signed this state, or had something against it. */
  async isBehind({ logId, size }: LogState): Promise<boolean> {
    const { logWitnesses } = this.config;
    if (logWitnesses.length === 0) return false;
    const records = await this.records.all(logId);
    return logWitnesses.some(({ verifier }) => {
      const record = records.get(verifier.text);
      return !record?.seenAt || record.size < size || record.claimed !== null || record.fault !== null;
    });
  }

  /** Resolves when nobody is asked any more. */
  async idle(): Promise<void> {
    await Promise.all([...this.asked.values()].map(({ answer }) => answer));
  }

  private begin(witness: WitnessSetting, signed: SignedState, old: number): Asking {
    const key = witness.verifier.text;
    const asking: Asking = { key, answer: this.answerOf(witness, signed, old).then((line) => (asking.line = line)) };
    this.asked.set(key, asking);
    return asking;
  }

  /** A failure of ours, such as a database that is away, is told where the checkpoint is kept. */
  private async answerOf(witness: WitnessSetting, signed: SignedState, old: number): Promise<NoteSignature | null> {
    const key = witness.verifier.text;
    const begun = performance.now();
    const line = await this.witness.ask(witness, signed, noteText(signed.note), old).catch(() => null);
    this.asked.delete(key);
    if (performance.now() - begun < PATIENCE) this.slow.delete(key);
    return line;
  }
}

async function withPatience(answers: readonly Promise<unknown>[]): Promise<void> {
  if (answers.length === 0) return;
  const over = new AbortController();
  const patience = sleep(PATIENCE, null, { signal: over.signal }).catch(() => null);
  await Promise.race([Promise.all(answers), patience]);
  over.abort();
}
