import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Replica } from './replica/replica.js';
import { isDatabaseUnavailable } from './unavailable.js';

type Afterwards = () => Promise<void>;

interface OpenTransaction {
  readonly manager: EntityManager;
  readonly onCommit: Afterwards[];
  readonly onRollback: Afterwards[];
}

/**
 * One transaction for everything that must be atomic. A use case opens it; whatever it calls in lower tiers
 * joins the same transaction, so that rows, outbox events and audit entries commit together or not at all.
 */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger('Database');
  private readonly current = new AsyncLocalStorage<OpenTransaction>();
  private readonly lagging = new AsyncLocalStorage<true>();

  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(Replica) private readonly replica: Replica | null = null,
  ) {}

  /** Runs `work` in a transaction (READ COMMITTED); joins the one that is already open. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    const onCommit: Afterwards[] = [];
    const onRollback: Afterwards[] = [];
    let value: T;
    try {
      value = await this.dataSource.transaction((manager) => this.current.run({ manager, onCommit, onRollback }, work));
    } catch (error) {
      // A connection that broke may have broken after the commit: then only a later comparison can tell what came.
      if (!isDatabaseUnavailable(error)) await this.finish(onRollback);
      throw error;
    }
    await this.finish(onCommit);
    return value;
  }

  /**
   * Runs `work` on a connection of its own, whatever becomes of the open transaction: it is there for everybody as soon as this resolves.
   * Holds a second connection meanwhile, so it is for the worker's few lanes, not for requests.
   */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.current.exit(work);
  }

  /**
   * What must wait until the rows are there for good, such as erasing a file. At once outside a transaction.
   * It may be lost when the process dies, and its failure undoes nothing: a recurring task has to make up for it.
   */
  async afterCommit(work: Afterwards): Promise<void> {
    const open = this.current.getStore();
    if (open) open.onCommit.push(work);
    else await work();
  }

  /** What takes back an effect outside the database when the rows don't come; best effort, as {@link afterCommit}. */
  afterRollback(work: Afterwards): void {
    this.current.getStore()?.onRollback.push(work);
  }

  /** Plain SQL in `work`, outside of transactions, may be answered by a replica that is two seconds behind at most. */
  mayLag<T>(work: () => T): T {
    return this.replica?.isSet ? this.lagging.run(true, work) : work();
  }

  /** The manager of the open transaction, or one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  /** True between the start and the commit of a transaction. */
  get isOpen(): boolean {
    return this.current.getStore() !== undefined;
  }

  /** Plain SQL with numbered parameters; the rows that it returns, columns as PostgreSQL names them. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (this.lagging.getStore() && !this.isOpen) {
      const rows = await this.replica?.query<Row>(sql, parameters);
      if (rows) return rows;
    }
    const answer = await this.manager.query<Row[] | [Row[], number]>(sql, [...parameters]);
    return isCounted(answer) ? answer[0] : answer;
  }

  private async finish(works: readonly Afterwards[]): Promise<void> {
    for (const work of works) {
      await work().catch((error: Error) => this.logger.warn(`Work after a transaction failed: ${error.name}`));
    }
  }
}

/** TypeORM answers UPDATE and DELETE with a pair of rows and count, everything else with rows. */
function isCounted<Row>(answer: Row[] | [Row[], number]): answer is [Row[], number] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
