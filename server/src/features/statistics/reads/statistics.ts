import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { firstDayOf, lastDayOf, type Month, monthOf } from '../../../kernel/month.js';
import { FixRate, type FixRateCounts } from '../../fix-rate/index.js';
import { reads } from '../../submissions/index.js';
import type { Period } from '../domain/period.js';
import { type Tables, tablesOf } from '../domain/tables.js';
import type { Division } from '../domain/tally.js';

/** The figures of some months, as of one day. */
export interface PeriodStatistics extends Period, Tables {
  readonly asOf: CivilDate;
  /** Month of the first case that counts, in this period or before; null before there is one. */
  readonly firstMonth: Month | null;
  /** Of what was promised in these months; null where it is left out. */
  readonly fixRate: FixRateCounts | null;
  /** The same for the groups of a division; those of settlements are none, as a promise knows no place. */
  readonly fixRates: Readonly<Record<Division, ReadonlyMap<string, FixRateCounts>>>;
}

/** All cases at one moment, and what was computed of them since. */
interface Reading {
  readonly cells: readonly reads.CaseCell[];
  readonly periods: Map<string, Promise<PeriodStatistics>>;
}

/** Milliseconds that figures are kept: a reading looks at every case. */
const KEPT_FOR = 60_000;

/** Periods that are kept at a time; who asks for more makes them be computed again, from what is in memory. */
const MOST_PERIODS = 50;

/** What came, what became of it and how long it took. */
@Injectable()
export class Statistics {
  private kept: { readonly until: number; readonly reading: Promise<Reading> } | null = null;

  constructor(
    private readonly cells: reads.CaseCells,
    private readonly fixRate: FixRate,
    private readonly clock: Clock,
  ) {}

  /** At most a minute old: one statement when it is older, and those of the fix rate. */
  async of(period: Period): Promise<PeriodStatistics> {
    const { cells, periods } = await this.fresh();
    const key = `${period.from} ${period.to}`;
    const known = periods.get(key);
    if (known !== undefined) return known;
    if (periods.size >= MOST_PERIODS) periods.clear();
    const computed = this.compute(period, cells);
    periods.set(key, computed);
    computed.catch(() => periods.delete(key));
    return computed;
  }

  /** Visits at the same time wait for one reading; one that failed is not kept. */
  private fresh(): Promise<Reading> {
    const now = this.clock.now().getTime();
    if (this.kept !== null && now < this.kept.until) return this.kept.reading;
    const reading = this.cells.all().then((cells) => ({ cells, periods: new Map() }));
    this.kept = { until: now + KEPT_FOR, reading };
    reading.catch(() => (this.kept = null));
    return reading;
  }

  private async compute({ from, to }: Period, cells: readonly reads.CaseCell[]): Promise<PeriodStatistics> {
    const { total, tables } = await this.fixRate.between(firstDayOf(from), lastDayOf(to), [
      ({ topic }) => topic ?? '',
      ({ departmentId }) => departmentId,
      ({ on }) => monthOf(on),
    ]);
    const [topic, department, month] = tables.map(
      (table) => new Map(table.flatMap(({ key, figures }) => (figures === null ? [] : [[key, figures] as const]))),
    );
    const none: ReadonlyMap<string, FixRateCounts> = new Map();
    return {
      ...tablesOf(cells.filter((cell) => from <= cell.month && cell.month <= to)),
      ...{ from, to, asOf: civilDateIn(this.clock.now()) },
      firstMonth: cells.reduce<Month | null>((first, cell) => (first === null || cell.month < first ? cell.month : first), null),
      fixRate: total,
      fixRates: { topic: topic ?? none, department: department ?? none, settlement: none, month: month ?? none },
    };
  }
}
