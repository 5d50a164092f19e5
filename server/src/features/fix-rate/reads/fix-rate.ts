import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { all, type Counts, shareOf, spoken, sumOf } from '../domain/counts.js';
import { type Division, DIVISIONS, groupsOf } from '../domain/promised.js';
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

/** How much of what the municipality said it would do, or did, was confirmed by somebody else. */
@Injectable()
export class FixRate {
  constructor(
    private readonly promises: Promises,
    private readonly clock: Clock,
  ) {}

  /** Four statements. All divisions are looked at together, as one of them could tell what is left out of another. */
  async table(by: Division): Promise<FixRateTable> {
    const promised = await this.promises.all();
    const tables = DIVISIONS.map((division) => groupsOf(promised, division));
    const { isTotalShown, shown } = publish(tables);
    const place = DIVISIONS.indexOf(by);
    const groups = tables[place] ?? [];
    return {
      ...{ by, asOf: civilDateIn(this.clock.now()) },
      total: isTotalShown ? figuresOf(sumOf(groups.map(({ counts }) => counts))) : null,
      groups: groups.map(({ key, counts }) => ({ key, figures: shown[place]?.has(key) ? figuresOf(counts) : null })),
    };
  }

  /** The line of a department, as its table has it; null where that leaves it out. Four statements. */
  async ofDepartment(id: DepartmentId): Promise<Figures | null> {
    const { groups } = await this.table('department');
    return groups.find(({ key }) => key === id)?.figures ?? null;
  }
}

const figuresOf = (counts: Counts): Figures => ({
  ...{ promised: all(counts), spoken: spoken(counts), confirmed: counts.confirmed, silent: counts.silent },
  share: shareOf(counts),
});
