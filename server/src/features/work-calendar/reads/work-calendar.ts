import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { KeptInMemory } from '../../../platform/database/kept-in-memory.js';
import { inForce } from '../domain/exception-rules.js';
import type { TermRules } from '../domain/statutory-terms.js';
import { inForce as termsInForce, type KeptTerm } from '../domain/term-changes.js';
import type { CalendarException } from '../domain/working-days.js';
import { CalendarExceptions } from '../storage/calendar-exceptions.js';
import { StatutoryTerms } from '../storage/statutory-terms.js';

/** Terms of law, and days that are not as the rule says, in memory like the directory of authorities (ADR 6): counting a term costs no statement. */
@Injectable()
export class WorkCalendar implements OnModuleDestroy, TermRules {
  private readonly list: KeptInMemory<readonly CalendarException[]>;
  private readonly rows: KeptInMemory<readonly KeptTerm[]>;

  constructor(kept: CalendarExceptions, terms: StatutoryTerms) {
    this.list = new KeptInMemory('Calendar', { revision: () => kept.revision(), read: async () => inForce(await kept.all()) });
    this.rows = new KeptInMemory('Terms of law', { revision: () => terms.revision(), read: async () => termsInForce(await terms.all()) });
  }

  /** Loads the list and keeps it fresh. Throws while the database is away. */
  async start(): Promise<void> {
    await Promise.all([this.list.start(), this.rows.start()]);
  }

  onModuleDestroy(): void {
    this.list.stop();
    this.rows.stop();
  }

  /** Loads the list again when it changed; keeps what it has when the database does not answer. */
  async refresh(): Promise<void> {
    await Promise.all([this.list.refresh(), this.rows.refresh()]);
  }

  /** Those in force. */
  get exceptions(): readonly CalendarException[] {
    return this.list.value;
  }

  /** Past ones too, as a term is counted with the row that held on its start; none that was withdrawn. */
  get terms(): readonly KeptTerm[] {
    return this.rows.value;
  }
}
