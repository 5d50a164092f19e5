import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Config } from '../../../platform/config/config.js';
import { logOriginOf } from '../../../platform/config/log-settings.js';
import { StartFailure } from '../../../platform/config/start-failure.js';
import type { LogGeneration } from '../domain/log-state.js';
import { REFUSAL_WORDS } from '../domain/refusal.js';
import { HeldLogs } from '../storage/held-logs.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogKeys } from './log-keys.js';
import { PublishedTrace } from './published-trace.js';
import { SigningGuard } from './signing-guard.js';

/** What happens before a process works with the log: the first one begins it, and gives it a key. */
@Injectable()
export class LogStart implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly generations: LogGenerations,
    private readonly logs: HeldLogs,
    private readonly keys: LogKeys,
    private readonly trace: PublishedTrace,
    private readonly guard: SigningGuard,
    private readonly clock: Clock,
  ) {}

  /** @throws StartFailure when the settings are of another log. */
  async onModuleInit(): Promise<void> {
    const log = (await this.generations.currentLog()) ?? (await this.begun());
    const [first = log.origin] = await this.logs.origins();
    this.expectName(first);
    await this.expectKey(log, first);
  }

  /**
   * Processes with different keys would each sign for themselves.
   * @throws StartFailure when the key in the settings is not one that signed the newest checkpoint.
   */
  async expectSettledKey(): Promise<void> {
    const log = await this.generations.currentLog();
    if (!log || !this.keys.areSet) return;
    const refusal = await this.guard.keyRefusal(await this.logs.held(log));
    if (refusal?.reason === 'other_key') {
      throw new StartFailure(
        `${REFUSAL_WORDS.other_key} Set LOG_PRIVATE_KEY to the key of this log, with a new one before it if you like. Is the old one lost, begin a new log: npm run log -- begin-anew --reason "…"`,
      );
    }
  }

  private async begun(): Promise<LogGeneration> {
    await this.generations.begin(logOriginOf(this.config), this.clock.now());
    const log = await this.generations.currentLog();
    if (!log) throw new Error('The log that was begun is not there');
    return log;
  }

  /** The name stays when the site moves: whoever keeps a receipt or the key knows the log by it. */
  private expectName(first: string): void {
    const { logOrigin, logKeys } = this.config;
    if (logOrigin !== null && logOrigin !== first) {
      throw new StartFailure(
        `LOG_ORIGIN is ${logOrigin}, but the log of this database is called ${first}, and receipts name it: set LOG_ORIGIN=${first}, or leave it out.`,
      );
    }
    const [key] = logKeys;
    if (key && key.name !== first) {
      throw new StartFailure(
        `LOG_PRIVATE_KEY is a key of ${key.name}, but the log of this database is called ${first}: set LOG_PRIVATE_KEY to a key of that name. "npm run log -- new-key" prints one.`,
      );
    }
  }

  /** A key is made for a log that nothing was signed of, and for no other: what was signed has its key somewhere. */
  private async expectKey(log: LogGeneration, first: string): Promise<void> {
    if (this.keys.areSet) return;
    const { note } = await this.logs.held(log);
    if (note === null && (await this.trace.read()) === 'none') await this.keys.file.create(first);
  }
}
