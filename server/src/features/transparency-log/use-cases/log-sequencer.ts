import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { sha256 } from '../../../platform/crypto/sha256.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HASH_SIZE, sizeOf, Tree } from '../domain/tree.js';
import { LogSequence } from '../storage/log-sequence.js';
import { LogPublisher } from './log-publisher.js';

/** Entries of one transaction. */
export const BATCH = 4_096;
/** Transactions of one tick, so that under any load what is there already is signed now and then. */
const MOST_BATCHES = 8;

/** What a batch found: nothing at all where another worker has the lock. */
type Batch = 'elsewhere' | number;

/**
 * Gives what transactions appended its place in the log. Any process appends; of all workers one at a time sequences, by a lock that PostgreSQL
 * takes back when the worker dies. A batch is one transaction: entries, tiles, and the end of the waiting.
 */
@Injectable()
export class LogSequencer {
  private readonly logger = new Logger('TransparencyLog');
  private readonly tree = new Tree(sha256);
  private stopping = false;
  private loop: Promise<void> | undefined;
  private wake: (() => void) | undefined;
  private isFailing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sequence: LogSequence,
    private readonly publisher: LogPublisher,
    private readonly clock: Clock,
  ) {}

  /** Begins to look for what waits, once in `tick` milliseconds. */
  start({ tick = 250 } = {}): void {
    this.loop ??= this.run(tick);
  }

  /** Resolves when what is running has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.loop;
    this.loop = undefined;
    this.stopping = false;
  }

  /** Integrates what waits and has it signed, once. @returns how many entries the log grew by through this process */
  async tick(): Promise<number> {
    const found = await this.sequence.progress();
    if (!found) return 0;
    const grown = found.waits ? await this.integrateAll(found.logId) : 0;
    // Behind also when another worker died between its commit and its signature. What still waits, whoever sequences it has signed.
    if (grown > 0 || (found.signedSize !== found.size && !found.waits)) await this.publish(found.logId);
    return grown;
  }

  private async integrateAll(logId: number): Promise<number> {
    let grown = 0;
    for (let batches = 0; batches < MOST_BATCHES && !this.stopping; batches += 1) {
      const batch = await this.integrate(logId);
      if (batch === 'elsewhere') break;
      grown += batch;
      if (batch < BATCH) break;
    }
    return grown;
  }

  private integrate(logId: number): Promise<Batch> {
    return this.unitOfWork.run(async () => {
      if (!(await this.sequence.lock())) return 'elsewhere';
      const edge = await this.sequence.edge(logId);
      const leaves = await this.sequence.integrate(logId, sizeOf(edge), BATCH, this.clock.now());
      if (leaves.length > 0) await this.sequence.keep(logId, this.tree.append(edge, leaves).changed);
      return leaves.length / HASH_SIZE;
    });
  }

  private async publish(logId: number): Promise<void> {
    const edge = await this.sequence.edge(logId);
    await this.publisher.publish({ logId, size: sizeOf(edge), root: this.tree.root(edge) });
  }

  private async run(tick: number): Promise<void> {
    while (!this.stopping) {
      const began = performance.now();
      await this.tick().then(
        () => (this.isFailing = false),
        (error: Error) => this.report(error),
      );
      await this.sleep(Math.max(0, tick - (performance.now() - began)));
    }
  }

  /** Once, and not four times a second while it lasts. The message may repeat a value. */
  private report({ name }: Error): void {
    if (!this.isFailing) this.logger.warn(`The log does not grow, or is not signed: ${name}. It is tried again.`);
    this.isFailing = true;
  }

  private sleep(milliseconds: number): Promise<void> {
    if (this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
