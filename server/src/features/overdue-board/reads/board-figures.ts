import { Injectable } from '@nestjs/common';
import { addDays, addMonths, type CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { reads } from '../../submissions/index.js';
import { type Figures, figuresOf } from '../domain/figures.js';

/** Months back that answers are counted for. */
const MONTHS = 12;

/** The figures of one day: of each department, of what has none in public, and of all together. */
export interface DayFigures {
  /** First day of the answers that count. */
  readonly answeredSince: CivilDate;
  readonly total: Figures;
  readonly withoutDepartment: Figures;
  /** Ids of departments that have anything to count. */
  readonly departmentIds: readonly DepartmentId[];
  of(id: DepartmentId): Figures;
}

@Injectable()
export class BoardFigures {
  constructor(private readonly figures: reads.OverdueFigures) {}

  /** Two statements. `today` is a civil date in Europe/Sofia. */
  async read(today: CivilDate): Promise<DayFigures> {
    const answeredSince = addDays(addMonths(today, -MONTHS), 1);
    const [clocks, answers] = await Promise.all([this.figures.running(today), this.figures.firstAnswers(answeredSince, today)]);
    const line = (id: DepartmentId | null): Figures =>
      figuresOf(
        clocks.filter(({ departmentId }) => departmentId === id),
        answers.find(({ departmentId, isTotal }) => !isTotal && departmentId === id),
        today,
      );
    const ids = [...clocks, ...answers].map(({ departmentId }) => departmentId).filter((id) => id !== null);
    return {
      answeredSince,
      total: figuresOf(
        clocks,
        answers.find(({ isTotal }) => isTotal),
        today,
      ),
      withoutDepartment: line(null),
      departmentIds: [...new Set(ids)],
      of: line,
    };
  }
}
