import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { KeptInMemory } from '../../../platform/database/kept-in-memory.js';
import { inForce, isValidOn, type Reason, type ReasonCode, sortedForLists } from '../domain/reason.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';

/**
 * All reasons, in memory like the directory of authorities (ADR 0006): naming one costs no statement. It may be
 * some seconds behind another process; a decision under a reason that nobody used today looks at the row itself.
 */
@Injectable()
export class ReasonDirectory implements OnModuleDestroy {
  private readonly list: KeptInMemory<readonly Reason[]>;

  constructor(
    repository: ReasonsRepository,
    private readonly clock: Clock,
  ) {
    this.list = new KeptInMemory('Reasons', {
      revision: () => repository.revision(),
      read: async () => sortedForLists(await repository.all()),
    });
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

  /** Every period of every code, in the order of lists. */
  all(): readonly Reason[] {
    return this.list.value;
  }

  /** Changes with every change of the list. */
  get revision(): string {
    return this.list.revision;
  }

  /** The reason of that code which is valid today, Europe/Sofia; null when none is. */
  validToday(code: ReasonCode): Reason | null {
    return inForce(this.all(), code, civilDateIn(this.clock.now()));
  }

  /** What a moderator may choose today, in the order of lists. */
  choices(): readonly Reason[] {
    const today = civilDateIn(this.clock.now());
    return this.all().filter((reason) => reason.byHand && isValidOn(reason, today));
  }

  /** The reason of that code as it was at that instant; the newest of the code when none held then, null for a code that never was. */
  at(code: ReasonCode, instant: Date): Reason | null {
    return inForce(this.all(), code, civilDateIn(instant)) ?? this.all().findLast((reason) => reason.code === code) ?? null;
  }

  /** Remembers that a reason was used, for the decisions that follow today. */
  noteUsed(used: Reason): void {
    this.list.replace(this.all().map((reason) => (reason.id === used.id ? used : reason)));
  }
}
