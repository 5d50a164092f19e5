import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { checkpointText } from '../domain/checkpoint.js';
import type { LogGeneration, LogState } from '../domain/log-state.js';
import { REFUSAL_WORDS } from '../domain/refusal.js';
import { noteText } from '../domain/signed-note.js';
import { LogReader } from '../reads/log-reader.js';
import { LogGenerations } from '../storage/log-generations.js';
import { SIGNING_LOCK } from '../storage/signing-lock.js';
import { LogPublisher } from '../use-cases/log-publisher.js';
import type { SignedState } from '../witnesses/ask-witnesses.js';
import { ServeCheckpoint } from '../witnesses/serve-checkpoint.js';
import { LogSignature } from './log-signature.js';
import { type Refused, SigningGuard } from './signing-guard.js';

/**
 * Signs what was committed, writes it to the disk, shows it to the witnesses, and serves it then. What is begun and not ended, by a process that dies
 * or a database that goes away, is made up for at the next tick.
 */
@Injectable()
export class CheckpointPublisher extends LogPublisher {
  private readonly logger = new Logger('TransparencyLog');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly generations: LogGenerations,
    private readonly guard: SigningGuard,
    private readonly signature: LogSignature,
    private readonly serving: ServeCheckpoint,
    private readonly reader: LogReader,
    private readonly clock: Clock,
  ) {
    super();
  }

  async publish(state: LogState): Promise<void> {
    await this.serving.greet(state.logId);
    const signed = await this.unitOfWork.run(() => this.sign(state));
    if (signed) await this.serving.serve(signed);
  }

  /** Looks again at what is signed already: whether it still may be, by these keys, and who has not cosigned it. Outside of a transaction. */
  async review(): Promise<void> {
    const log = await this.generations.currentLog();
    const newest = log && (await this.reader.checkpoint(log.id));
    if (!newest) return;
    await this.publish(newest);
    await this.serving.remind(newest);
  }

  private async sign(state: LogState): Promise<SignedState | null> {
    if (!(await this.isMine())) return null;
    const log = await this.generations.currentLog();
    if (log?.id !== state.logId) return null;
    const finding = await this.guard.look(log, state);
    if (finding.kind === 'refused') await this.refuse(log, finding);
    if (finding.kind !== 'may_sign') return null;
    await this.signature.resumed(log.id);
    const { held } = finding;
    if ((held.signed ?? -1) > state.size) return null;
    const note = await this.signature.of(log, checkpointText({ ...state, origin: log.origin }));
    if (held.signed === state.size && held.note && this.signature.isSame(note, held.note)) return null;
    await this.signature.leaveTrace(noteText(note));
    return { logId: state.logId, size: state.size, root: state.root, note };
  }

  private async isMine(): Promise<boolean> {
    const [lock] = await this.unitOfWork.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1, $2) as mine', SIGNING_LOCK);
    return lock?.mine ?? false;
  }

  private async refuse({ id, origin }: LogGeneration, { reason, told }: Refused): Promise<void> {
    if (await this.signature.refused(id, { reason, told, since: this.clock.now() }))
      this.logger.error(`The log ${origin} is not signed any more. ${REFUSAL_WORDS[reason]} (${told})`);
  }
}
