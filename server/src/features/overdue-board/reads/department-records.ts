import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import { CommitmentFacts } from '../../commitments/index.js';
import { FixRate } from '../../fix-rate/index.js';
import { reads } from '../../submissions/index.js';
import { ENOUGH_ANSWERS } from '../domain/figures.js';
import type { DepartmentRecord, SomeOf } from '../http/department.dto.js';

/** What came of what a department answered and promised. */
@Injectable()
export class DepartmentRecords {
  constructor(
    private readonly fixRate: FixRate,
    private readonly answers: reads.StandingAnswers,
    private readonly commitments: CommitmentFacts,
  ) {}

  /** Six statements, or two while the figures of all departments are kept. */
  async of(id: DepartmentId): Promise<DepartmentRecord> {
    const [confirmed, { answered, reopened }, { both, apart }] = await Promise.all([
      this.fixRate.ofDepartment(id),
      this.answers.reopenedOf(id),
      this.commitments.disagreementOf(id),
    ]);
    return { confirmed, reopened: someOf(answered, reopened), disagreement: someOf(both, apart) };
  }
}

const someOf = (of: number, count: number): SomeOf => ({ of, count: of < ENOUGH_ANSWERS ? null : count });
