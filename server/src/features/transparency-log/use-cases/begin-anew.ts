import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { StartFailure } from '../../../platform/config/start-failure.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Checkpoint } from '../domain/checkpoint.js';
import { continuedEntry, LONGEST_REASON, nextOrigin } from '../domain/continued-entry.js';
import { LogKeys } from '../signing/log-keys.js';
import { PublishedLast } from '../signing/published-last.js';
import { HeldLogs } from '../storage/held-logs.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogSuccession } from '../storage/log-succession.js';

export interface Begun {
  readonly origin: string;
  readonly continues: Checkpoint;
  /** Entries that are entered again, besides the first. */
  readonly again: number;
}

/**
 * Begins a new log where the old one lost entries that it had published. Its first entry says what that was and why; then comes what is left, in its
 * order. Receipts of the old log keep what they prove.
 */
@Injectable()
export class BeginAnew {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly generations: LogGenerations,
    private readonly succession: LogSuccession,
    private readonly logs: HeldLogs,
    private readonly published: PublishedLast,
    private readonly keys: LogKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws StartFailure when nothing was published that the log could not go on from, or the reason is none. */
  async run(reason: string): Promise<Begun> {
    const said = reason.trim();
    const characters = [...said].length;
    if (characters === 0 || characters > LONGEST_REASON)
      throw new StartFailure(`Say the reason in 1 to ${LONGEST_REASON} characters; everybody will read it: --reason "…"`);
    const begun = await this.unitOfWork.run(() => this.begin(said));
    if (!this.keys.areSet && (await this.keys.file.read()).length === 0) await this.keys.file.create(begun.origin);
    return begun;
  }

  private async begin(reason: string): Promise<Begun> {
    await this.succession.stopOthers();
    const log = await this.generations.currentLog();
    if (!log) throw new StartFailure('There is no log yet: start Zaedno once.');
    if (await this.succession.isUnderWay())
      throw new StartFailure('A new log has begun already: start Zaedno, so that its first entry is written.');
    const continues = await this.published.of(log);
    if (!continues)
      throw new StartFailure('Nothing of this log was published, so that there is nothing to begin anew: Zaedno begins it when it starts.');
    const origins = await this.logs.origins();
    const [first = log.origin] = origins;
    const origin = nextOrigin(first, [...origins, continues.origin]);
    const at = this.clock.now();
    await this.generations.begin(origin, at, log.id);
    const again = await this.succession.enterAgain(log.id, { id: newId(), bytes: continuedEntry(continues, reason, at), at });
    return { origin, continues, again };
  }
}
