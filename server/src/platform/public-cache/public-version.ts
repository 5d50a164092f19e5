import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Version } from './kept-answers.js';

/** Milliseconds between two looks at what other processes changed, while somebody reads. */
const LOOK_EVERY = 400;
/** Milliseconds after a look in which a change of another process may stay unnoticed: the bound of all that is kept. */
const TRUSTED_FOR = 1_000;
/** Milliseconds without a question after which nobody looks any more. */
const IDLE_AFTER = 5_000;
/** Milliseconds after which every transaction has ended that was under way: longer than any may stay idle, see data-source-options.ts. */
const SETTLED_AFTER = 120_000;

/** Events before the newest that the first look takes for settled. */
const SETTLED_BEHIND = 10_000;

interface Seen {
  /** Number of the newest event, whatever it changes. */
  readonly newest: string;
  /** Of the numbers of those that change something and are not settled: a transaction that commits late changes it, too. */
  readonly sum: string;
}

/**
 * What everybody reads changes with an event of the outbox: with the commit of its transaction in this process, and within a second in every
 * other one, which looks at the newest events meanwhile. Events that change nothing in public are left out by the features that raise them.
 */
@Injectable()
export class PublicVersion implements Version, OnModuleDestroy {
  private readonly logger = new Logger('PublicVersion');
  private readonly quiet = new Set<string>();
  private current = 0;
  private sum: string | undefined;
  /** All events up to this one are settled. */
  private floor: string | undefined;
  private next = { id: '0', at: 0 };
  private lookedAt = -Infinity;
  private askedAt = -Infinity;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Types of events after which everybody reads what they read before. */
  leaveOut(types: readonly string[]): void {
    for (const type of types) this.quiet.add(type);
  }

  get generation(): number {
    return this.current;
  }

  /** False where nobody has looked for a while, or the database is away: then nothing that is kept may be given out. */
  get isTrusted(): boolean {
    return performance.now() - this.lookedAt < TRUSTED_FOR;
  }

  /** An event of that type was committed in this process. */
  changed(type: string): void {
    if (!this.quiet.has(type)) this.current += 1;
  }

  /** Resolves when {@link isTrusted} holds, at once in most cases; also when the database does not answer, and then it does not hold. */
  ready(): Promise<void> | undefined {
    this.askedAt = performance.now();
    this.timer ??= setInterval(() => this.lookOrRest(), LOOK_EVERY).unref();
    return this.isTrusted ? undefined : this.look();
  }

  onModuleDestroy(): void {
    this.rest();
  }

  private lookOrRest(): void {
    if (performance.now() - this.askedAt > IDLE_AFTER) this.rest();
    else void this.look();
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): Promise<void> {
    this.looking ??= this.compare()
      .catch((error: Error) => this.logger.warn(`Nothing is answered from memory: ${error.name}`))
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async compare(): Promise<void> {
    // What is not seen by this statement may be committed right after it began.
    const at = performance.now();
    // The pool itself: this is no statement of a request.
    const { master } = this.dataSource.driver as unknown as { readonly master: Pool };
    if (this.floor === undefined) await this.begin(master, at);
    const { rows } = await master.query<Seen>(
      `select coalesce(max(id), $1)::text as newest, coalesce(sum(id) filter (where type <> all($2::text[])), 0)::text as sum
         from outbox_event where id > $1`,
      [this.floor, [...this.quiet]],
    );
    const [now] = rows;
    if (!now) return;
    if (this.sum !== now.sum) this.current += 1;
    this.sum = now.sum;
    this.lookedAt = at;
    if (at - this.next.at >= SETTLED_AFTER) this.settle(now.newest, at);
  }

  private async begin(pool: Pool, at: number): Promise<void> {
    const { rows } = await pool.query<{ id: string }>('select coalesce(max(id), 0)::text as id from outbox_event');
    const id = rows[0]?.id ?? '0';
    this.next = { id, at };
    this.floor = String(Math.max(0, Number(id) - SETTLED_BEHIND));
  }

  /** Moves the place from which events are compared, so that few are read, and none lies behind it that may still be committed. */
  private settle(newest: string, at: number): void {
    this.floor = this.next.id;
    this.next = { id: newest, at };
    // The next look finds another sum and takes it for a change, which costs one reading of what is kept.
    this.sum = undefined;
  }
}
