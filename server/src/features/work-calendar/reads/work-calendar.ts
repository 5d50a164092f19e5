import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { KeptInMemory } from '../../../platform/database/kept-in-memory.js';
import { inForce } from '../domain/exception-rules.js';
import type { CalendarException } from '../domain/working-days.js';
import { CalendarExceptions } from '../storage/calendar-exceptions.js';

/** Days that are not as the rule says, in memory like the directory of authorities (ADR 6): counting a term costs no statement. */
@Injectable()
export class WorkCalendar implements OnModuleDestroy {
  private readonly list: KeptInMemory<readonly CalendarException[]>;

  constructor(kept: CalendarExceptions) {
    this.list = new KeptInMemory('Calendar', { revision: () => kept.revision(), read: async () => inForce(await kept.all()) });
  }

  /** Loads the list and keeps it fresh. Throws while the database is away. */
  start(): Promise<void> {
    return this.list.start();
  }

  onModuleDestroy(): void {
    this.list.stop();
  }

  /** Loads the list again when it changed; keeps what it has when the database does not answer. */
  refresh(): Promise<void> {
    return this.list.refresh();
  }

  /** Those in force. */
  get exceptions(): readonly CalendarException[] {
    return this.list.value;
  }
}
