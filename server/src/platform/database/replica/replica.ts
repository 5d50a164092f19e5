import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { LIMITS } from '../limits.js';
import { Freshness, placeIn } from './freshness.js';

/** Milliseconds by which what is read here may be older than what was committed when the statement began. */
export const MOST_LAG = 2_000;
/** Milliseconds between two looks at primary and replica; a fresh replica is seldom judged older than two of them. */
const LOOK_EVERY = 500;
const CONNECTIONS = 12;

/** A streaming replica that serves public reads while it is surely fresh enough; whoever asks when it is not reads from the primary. */
@Injectable()
export class Replica implements OnModuleDestroy {
  private readonly logger = new Logger('Replica');
  private readonly freshness = new Freshness();
  private readonly pool: pg.Pool | null;
  private readonly timer: NodeJS.Timeout | undefined;
  private looking = false;
  private isUsed = false;

  constructor(
    { replicaUrl }: Config,
    private readonly dataSource: DataSource,
  ) {
    this.pool = replicaUrl === null ? null : poolOf(replicaUrl);
    if (this.pool === null) return;
    // A connection that breaks at rest is told by the look that follows.
    this.pool.on('error', () => undefined);
    this.timer = setInterval(() => void this.look(), LOOK_EVERY).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.pool?.end();
  }

  get isSet(): boolean {
    return this.pool !== null;
  }

  /** Whether a statement that begins now sees all that was committed {@link MOST_LAG} ago. */
  get isFresh(): boolean {
    return this.freshness.age(performance.now()) <= MOST_LAG;
  }

  /** The rows; null where it has to be asked elsewhere. Nothing can be written here, so that asking again does no harm. */
  async query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[] | null> {
    if (this.pool === null || !this.isFresh) return null;
    try {
      return (await this.pool.query(sql, [...parameters])).rows as Row[];
    } catch {
      return null;
    }
  }

  /** Looks where both stand. One look at a time: of a server that hangs there is no second question. */
  async look(): Promise<void> {
    if (this.pool === null || this.looking) return;
    this.looking = true;
    try {
      const at = performance.now();
      const [primary] = await this.dataSource.query<{ place: string }[]>('select pg_current_wal_insert_lsn()::text as place');
      const { rows } = await this.pool.query<{ place: string | null }>(
        'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as place',
      );
      const [stood, replayed] = [placeIn(primary?.place ?? ''), placeIn(rows[0]?.place ?? '')];
      // One that was promoted is a primary of its own, and knows nothing of ours.
      if (stood === null || replayed === null) this.freshness.forget();
      else {
        this.freshness.primaryStood(stood, at);
        this.freshness.replicaReplayed(replayed);
      }
    } catch {
      this.freshness.forget();
    } finally {
      this.looking = false;
      this.tell();
    }
  }

  private tell(): void {
    if (this.isUsed === this.isFresh) return;
    this.isUsed = this.isFresh;
    this.logger.log(this.isUsed ? 'Public reads come from the replica' : 'The replica is away or behind: all reads come from the primary');
  }
}

function poolOf(connectionString: string): pg.Pool {
  return new pg.Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: 1_000,
    query_timeout: 2_000,
    statement_timeout: LIMITS.statement_timeout,
    application_name: 'zaedno-reads',
  });
}
