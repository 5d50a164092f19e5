import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { vocabulary } from '../../submissions/index.js';
import type { AssessedStep } from '../domain/index.js';

/** What figures have to know of a commitment that everybody can read. */
export interface CommitmentFact {
  readonly number: number;
  /** The answer that it comes from; null for a measure of a policy. */
  readonly responseId: string | null;
  readonly departmentId: DepartmentId;
  readonly topic: vocabulary.Topic | null;
  /** Europe/Sofia. */
  readonly madeOn: CivilDate;
  readonly assessors: number;
  /** The furthest step among the newest words of its monitors; null before the first one. */
  readonly highestStep: AssessedStep | null;
}

/** Commitments of a department on which the municipality and a monitor have both spoken, and those where they stand apart. */
export interface DisagreementCount {
  readonly both: number;
  readonly apart: number;
}

/** Commitments as figures need them, without their words. */
@Injectable()
export class CommitmentFacts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All that everybody can read, in the order of their numbers. One statement. */
  shown(): Promise<CommitmentFact[]> {
    return this.unitOfWork.query<CommitmentFact>(
      `select c.number, c.response_id as "responseId", c.department_id as "departmentId", c.topic, c.made_on as "madeOn", c.assessors,
              c.highest_step as "highestStep"
         from commitment c where c.is_shown order by c.number`,
    );
  }

  async disagreementOf(departmentId: DepartmentId): Promise<DisagreementCount> {
    const [row] = await this.unitOfWork.query<DisagreementCount>(
      `select count(*)::int as both, (count(*) filter (where c.disagreement > 0))::int as apart
         from commitment c where c.is_shown and c.department_id = $1 and c.reported_step is not null and c.assessors > 0`,
      [departmentId],
    );
    return row ?? { both: 0, apart: 0 };
  }
}
