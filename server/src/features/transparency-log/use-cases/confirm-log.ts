import { Injectable } from '@nestjs/common';
import { StartFailure } from '../../../platform/config/start-failure.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LogCheckpoint } from '../domain/log-state.js';
import { REFUSAL_WORDS } from '../domain/refusal.js';
import { LogReader } from '../reads/log-reader.js';
import { PublishedTrace } from '../signing/published-trace.js';
import { SigningGuard } from '../signing/signing-guard.js';
import { HeldLogs } from '../storage/held-logs.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogSuccession } from '../storage/log-succession.js';

/**
 * After a move to another machine: the operator says that this database holds all that was published, and the trace is made of its newest
 * checkpoint. It is for a trace that is lost, and overrules none that is there.
 */
@Injectable()
export class ConfirmLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly generations: LogGenerations,
    private readonly logs: HeldLogs,
    private readonly reader: LogReader,
    private readonly guard: SigningGuard,
    private readonly trace: PublishedTrace,
    private readonly succession: LogSuccession,
  ) {}

  /** @throws StartFailure when a trace is there, or something else stands in the way. */
  run(): Promise<LogCheckpoint> {
    return this.unitOfWork.run(async () => {
      await this.succession.stopSigning();
      const log = await this.generations.currentLog();
      const newest = log && (await this.reader.checkpoint(log.id));
      if (!newest) throw new StartFailure('Nothing of this log was signed, so that there is nothing to confirm.');
      if (typeof (await this.trace.read()) !== 'string')
        throw new StartFailure('DATA_DIR/log/checkpoint is there and tells what was published: nothing has to be confirmed.');
      const held = await this.logs.held(log);
      const refused = (await this.guard.keyRefusal(held)) ?? (await this.guard.witnessRefusal(log, held));
      if (refused) throw new StartFailure(REFUSAL_WORDS[refused.reason]);
      if (newest.size > held.size) throw new StartFailure(REFUSAL_WORDS.behind);
      await this.trace.write(newest.note);
      return newest;
    });
  }
}
