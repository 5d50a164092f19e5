import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { inForce, isValidOn, type Reason, type ReasonCode, sortedForLists } from '../domain/reason.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';

/** Milliseconds between two looks for what another process changed. */
const LOOK_EVERY = 15_000;

interface Snapshot {
  readonly revision: string;
  readonly reasons: readonly Reason[];
}

/**
 * All reasons, in memory like the directory of authorities (ADR 0006): naming one costs no statement. It may be
 * {@link LOOK_EVERY} behind another process; a decision under a reason that nobody used today looks at the row itself.
 */
@Injectable()
export class ReasonDirectory implements OnModuleDestroy {
  private readonly logger = new Logger('Reasons');
  private snapshot: Snapshot | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: ReasonsRepository,
    private readonly clock: Clock,
  ) {}

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
      if ((await this.repository.revision()) !== this.snapshot?.revision) await this.load();
    } catch (error) {
      this.logger.warn(`The reasons stay as they were: ${error instanceof Error ? error.name : 'unknown failure'}`);
    }
  }

  /** Every period of every code, in the order of lists. */
  all(): readonly Reason[] {
    return this.current.reasons;
  }

  /** Changes with every change of the list. */
  get revision(): string {
    return this.current.revision;
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
    const reasons = this.all().map((reason) => (reason.id === used.id ? used : reason));
    this.snapshot = { ...this.current, reasons };
  }

  private get current(): Snapshot {
    if (!this.snapshot) throw new Error('The reasons were asked for before they were loaded');
    return this.snapshot;
  }

  /** The stamp is read first: a change in between makes it differ at the next look. */
  private async load(): Promise<void> {
    const revision = await this.repository.revision();
    this.snapshot = { revision, reasons: sortedForLists(await this.repository.all()) };
  }
}
