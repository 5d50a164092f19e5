import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { all, type Counts, shareOf, spoken, sumOf } from '../domain/counts.js';
import { type Division, DIVISIONS, groupsOf, KEYS, type Promised } from '../domain/promised.js';
import { publish } from '../domain/suppression.js';
import { Promises } from './promises.js';

/** What everybody reads of a group. */
export interface Figures {
  readonly promised: number;
  /** Of them those of which the author or a monitor spoke: what the share is computed from. */
  readonly spoken: number;
  readonly confirmed: number;
  /** Nobody but the municipality has said anything of them yet. */
  readonly silent: number;
  /** Confirmed of spoken, 0 to 1. */
  readonly share: number;
}

/** Null figures are left out, as they are computed from too few, or would tell of such. */
export interface FixRateTable {
  readonly by: Division;
  readonly asOf: CivilDate;
  readonly total: Figures | null;
  readonly groups: readonly { readonly key: string; readonly figures: Figures | null }[];
}

/** The same things divided in several ways, the tables in the order of the divisions. */
export interface DividedFigures {
  readonly total: Figures | null;
  readonly tables: readonly FixRateTable['groups'][];
}

/** What was read at one moment, and what follows from it. */
interface Reading {
  readonly promised: readonly Promised[];
  readonly tables: readonly FixRateTable[];
}

/** Milliseconds that figures are kept: a reading of ten thousand answers costs a quarter of a second. */
const KEPT_FOR = 60_000;

/** How much of what the municipality said it would do, or did, was confirmed by somebody else. */
@Injectable()
export class FixRate {
  private kept: { readonly until: number; readonly reading: Promise<Reading> } | null = null;

  constructor(
    private readonly promises: Promises,
    private readonly clock: Clock,
  ) {}

  /** At most a minute old; four statements when it is older. */
  async table(by: Division): Promise<FixRateTable> {
    const { tables } = await this.fresh();
    return tables.find((table) => table.by === by) ?? unknown(by);
  }

  /** Everything that the tables count; of the same moment as they. */
  async promised(): Promise<readonly Promised[]> {
    return (await this.fresh()).promised;
  }

  /** The line of a department, as its table has it; null where that leaves it out. */
  async ofDepartment(id: DepartmentId): Promise<Figures | null> {
    const { groups } = await this.table('department');
    return groups.find(({ key }) => key === id)?.figures ?? null;
  }

  /** Of what was promised from `from` to `to`, days in Europe/Sofia, divided by each of these: they are looked at together, as those of a table. */
  async between(from: CivilDate, to: CivilDate, divisions: readonly ((promised: Promised) => string)[]): Promise<DividedFigures> {
    const promised = await this.promised();
    return divide(
      promised.filter(({ on }) => from <= on && on <= to),
      divisions,
    );
  }

  /** Visits at the same time wait for one reading; one that failed is not kept. */
  private fresh(): Promise<Reading> {
    const now = this.clock.now().getTime();
    if (this.kept !== null && now < this.kept.until) return this.kept.reading;
    const reading = this.read();
    this.kept = { until: now + KEPT_FOR, reading };
    reading.catch(() => (this.kept = null));
    return reading;
  }

  /** All divisions are looked at together, as one of them could tell what is left out of another. */
  private async read(): Promise<Reading> {
    const promised = await this.promises.all();
    const { total, tables } = divide(
      promised,
      DIVISIONS.map((by) => KEYS[by]),
    );
    const asOf = civilDateIn(this.clock.now());
    return { promised, tables: DIVISIONS.map((by, place) => ({ by, asOf, total, groups: tables[place] ?? [] })) };
  }
}

function divide(promised: readonly Promised[], divisions: readonly ((promised: Promised) => string)[]): DividedFigures {
  const divided = divisions.map((keyOf) => groupsOf(promised, keyOf));
  const { isTotalShown, shown } = publish(divided);
  return {
    total: isTotalShown ? figuresOf(sumOf((divided[0] ?? []).map(({ counts }) => counts))) : null,
    tables: divided.map((groups, place) =>
      groups.map(({ key, counts }) => ({ key, figures: shown[place]?.has(key) ? figuresOf(counts) : null })),
    ),
  };
}

const unknown = (division: unknown): never => {
  throw new Error(`There is no division ${String(division)}`);
};

const figuresOf = (counts: Counts): Figures => ({
  ...{ promised: all(counts), spoken: spoken(counts), confirmed: counts.confirmed, silent: counts.silent },
  share: shareOf(counts),
});
