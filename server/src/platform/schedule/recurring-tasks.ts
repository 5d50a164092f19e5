import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

export interface RecurringTask {
  readonly name: string;
  /** Seconds between two runs. */
  readonly every: number;
  run(): Promise<void>;
}

/** Space of the advisory locks that keep one task from running in two workers at once. */
const LOCK_SPACE = 7_253;

/** Housekeeping that returns: erasing what expired, closing what was settled. Each run is one transaction. */
@Injectable()
export class RecurringTasks {
  private readonly logger = new Logger('Schedule');
  private readonly tasks: RecurringTask[] = [];
  private timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(task: RecurringTask): void {
    this.tasks.push(task);
  }

  start(): void {
    this.timers = this.tasks.map((task) => setInterval(() => this.track(this.runGuarded(task)), task.every * 1_000));
    for (const task of this.tasks) this.track(this.runGuarded(task));
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    await Promise.all(this.running);
  }

  /** Runs every task once, now. */
  async runAll(): Promise<void> {
    for (const task of this.tasks) await this.runOnce(task);
  }

  private track(run: Promise<void>): void {
    this.running.add(run);
    void run.finally(() => this.running.delete(run));
  }

  private async runGuarded(task: RecurringTask): Promise<void> {
    await this.runOnce(task).catch((error: Error) => this.logger.warn(`${task.name} failed: ${error.name}`));
  }

  private async runOnce(task: RecurringTask): Promise<void> {
    await this.unitOfWork.run(async () => {
      const [lock] = await this.unitOfWork.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1, hashtext($2)) as mine', [
        LOCK_SPACE,
        task.name,
      ]);
      if (lock?.mine) await task.run();
    });
  }
}
