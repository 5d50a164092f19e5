import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { FixRateCounts } from '../../fix-rate/index.js';
import { type Period, presentPeriod } from '../domain/period.js';
import type { Figures } from '../domain/tables.js';
import { Statistics } from './statistics.js';

/** The line of one department, as the page of statistics shows it to whoever asks for no months. */
export interface DepartmentFigures extends Period {
  /** Whether any public case of these months is with the department. */
  readonly isAny: boolean;
  /** Null where there is no case, or where the line is left out, as it is computed from too few, or would tell of such. */
  readonly figures: Figures | null;
  readonly fixRate: FixRateCounts | null;
}

/** Statistics of one department: taken out of the table of all, so that what is left out there is left out here. */
@Injectable()
export class DepartmentStatistics {
  constructor(
    private readonly statistics: Statistics,
    private readonly clock: Clock,
  ) {}

  /** At most a minute old; no statement while the figures of all are kept. */
  async of(id: DepartmentId): Promise<DepartmentFigures> {
    const { from, to, groups, fixRates } = await this.statistics.of(presentPeriod(civilDateIn(this.clock.now())));
    const line = groups.department.find(({ key }) => key === id);
    const fixRate = line === undefined ? null : (fixRates.department.get(id) ?? null);
    return { from, to, isAny: line !== undefined, figures: line?.figures ?? null, fixRate };
  }
}
