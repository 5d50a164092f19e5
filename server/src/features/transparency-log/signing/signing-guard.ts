import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { isConsistent } from '../domain/consistency.js';
import type { LogGeneration, LogState } from '../domain/log-state.js';
import { judged, type Refusal, type Trace } from '../domain/refusal.js';
import { LogReader } from '../reads/log-reader.js';
import { type HeldNote, HeldLogs } from '../storage/held-logs.js';
import { WitnessRecords } from '../storage/witness-records.js';
import { isSignedBy, LogKeys } from './log-keys.js';
import { PublishedTrace } from './published-trace.js';
import { treeNode } from './tree-node.js';

export interface Refused {
  readonly reason: Refusal;
  /** Sizes and names: nothing personal. */
  readonly told: string;
}

/** What was found before signing. `stale`: a later state was published by another process, and nothing is wrong. */
export type Finding =
  { readonly kind: 'may_sign'; readonly held: HeldNote } | { readonly kind: 'stale' } | ({ readonly kind: 'refused' } & Refused);

/** Compares with what was published, with who signed it and with what witnesses saw, before anything is signed. */
@Injectable()
export class SigningGuard {
  constructor(
    private readonly config: Config,
    private readonly keys: LogKeys,
    private readonly trace: PublishedTrace,
    private readonly logs: HeldLogs,
    private readonly reader: LogReader,
    private readonly witnesses: WitnessRecords,
  ) {}

  /** @throws Error when the trace or the tree cannot be read: then nothing is known, and nothing is signed. */
  async look(log: LogGeneration, state: LogState): Promise<Finding> {
    const [held, trace] = [await this.logs.held(log), await this.trace.read()];
    const refused = (await this.keyRefusal(held)) ?? (await this.witnessRefusal(log, held));
    if (refused) return { kind: 'refused', ...refused };
    const verdict = judged(trace, held);
    if ('refusal' in verdict) {
      return verdict.refusal === null ? { kind: 'may_sign', held } : { kind: 'refused', reason: verdict.refusal, told: told(trace, held) };
    }
    const { compare } = verdict;
    if (compare.size > state.size) return { kind: 'stale' };
    const hasPath = compare.size > 0 && compare.size < state.size;
    const proof = hasPath ? await this.reader.consistencyProof(compare.size, state.size, log.id) : [];
    if (!isConsistent(compare, state, proof, treeNode)) return { kind: 'refused', reason: 'other_root', told: told(trace, held) };
    return { kind: 'may_sign', held };
  }

  /** Whether the newest checkpoint is signed by one of the keys here. */
  async keyRefusal(held: HeldNote): Promise<Refused | null> {
    const signers = await this.keys.signers(held.origin).catch(() => []);
    if (signers.length === 0) return { reason: 'no_key', told: held.origin };
    const verifiers = signers.map(({ verifier }) => verifier);
    if (held.note === null || isSignedBy(verifiers, held.note)) return null;
    return { reason: 'other_key', told: `signed by another key than ${verifiers.map(({ text }) => text).join(', ')}` };
  }

  /** Whether a witness says that it has seen more. */
  async witnessRefusal({ id }: LogGeneration, held: HeldNote): Promise<Refused | null> {
    const { logWitnesses } = this.config;
    if (logWitnesses.length === 0) return null;
    const records = await this.witnesses.all(id);
    for (const { verifier } of logWitnesses) {
      const claimed = records.get(verifier.text)?.claimed ?? null;
      if (claimed !== null) return { reason: 'witness_ahead', told: `${verifier.name} saw ${claimed} entries, here are ${held.size}` };
    }
    return null;
  }
}

function told(trace: Trace, held: HeldNote): string {
  const published = typeof trace === 'string' ? trace : `${trace.origin} with ${trace.size} entries`;
  return `published: ${published}; here: ${held.origin} with ${held.size} entries, signed ${held.signed ?? 'none'}`;
}
