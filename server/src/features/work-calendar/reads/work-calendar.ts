import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { inForce } from '../domain/exception-rules.js';
import type { CalendarException } from '../domain/working-days.js';
import { CalendarExceptions } from '../storage/calendar-exceptions.js';

/** Milliseconds between two looks for what another process changed. */
const LOOK_EVERY = 15_000;

interface Snapshot {
  readonly revision: string;
  readonly exceptions: readonly CalendarException[];
}

/** Days that are not as the rule says, in memory like the directory of authorities (ADR 6): counting a term costs no statement. */
@Injectable()
export class WorkCalendar implements OnModuleDestroy {
  private readonly logger = new Logger('Calendar');
  private snapshot: Snapshot | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly kept: CalendarExceptions) {}

  /** Loads the list and keeps it fresh. Throws while the database is away. */
  async start(): Promise<void> {
    await this.load();
    this.timer ??= setInterval(() => void this.refresh(), LOOK_EVERY).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Loads the list again when it changed; keeps what it has when the database does not answer. */
  async refresh(): Promise<void> {
    try {
      if ((await this.kept.revision()) !== this.snapshot?.revision) await this.load();
    } catch (error) {
      this.logger.warn(`The calendar stays as it was: ${error instanceof Error ? error.name : 'unknown failure'}`);
    }
  }

  /** Those in force. */
  get exceptions(): readonly CalendarException[] {
    if (!this.snapshot) throw new Error('The calendar was asked before it was loaded');
    return this.snapshot.exceptions;
  }

  /** The stamp is read first: a change in between makes it differ at the next look. */
  private async load(): Promise<void> {
    const revision = await this.kept.revision();
    this.snapshot = { revision, exceptions: inForce(await this.kept.all()) };
  }
}
