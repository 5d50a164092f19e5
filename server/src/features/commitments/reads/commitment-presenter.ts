import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn, daysBetween } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type Commitment, isComplete } from '../domain/commitment.js';
import type { AssessedProgress, CommitmentDepartment, CommitmentSummary, ReportedProgress } from '../http/commitments.dto.js';
import { CommitmentOrigins } from './commitment-origins.js';
import { ReadableCommitments } from './readable-commitments.js';

/** Commitments as everybody reads them. */
@Injectable()
export class CommitmentPresenter {
  constructor(
    private readonly origins: CommitmentOrigins,
    private readonly readable: ReadableCommitments,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** In their order; what may not be read is left out. Three statements at most. */
  async present(commitments: readonly Commitment[]): Promise<CommitmentSummary[]> {
    const shown = (await this.readable.worded(commitments)).filter(({ isShown }) => isShown);
    const origins = await this.origins.of(shown);
    const today = civilDateIn(this.clock.now());
    return shown.flatMap((commitment) => {
      const origin = origins.get(commitment.id);
      if (origin === undefined) return [];
      const { number, source, title, dueOn, madeOn, topic, settlement, disagreement, hasEvidence } = commitment;
      return [
        {
          ...{ number, source, title, dueOn, madeOn, topic, settlement, origin, disagreement, hasEvidence },
          department: this.department(commitment.departmentId),
          overdueDays: overdueDays(commitment, today),
          reported: reportedOf(commitment),
          assessed: assessedOf(commitment),
        },
      ];
    });
  }

  department(id: DepartmentId): CommitmentDepartment {
    const { slug = '', nameBg: name = '', nameEn = '' } = this.directory.departmentById(id) ?? {};
    return { slug, name, nameEn };
  }
}

/** Days past the last day; null when in time, without one, or complete. */
function overdueDays(commitment: Commitment, today: CivilDate): number | null {
  if (commitment.dueOn === null || isComplete(commitment)) return null;
  const days = daysBetween(commitment.dueOn, today);
  return days > 0 ? days : null;
}

function reportedOf({ reportedStep, reportedOn }: Commitment): ReportedProgress | null {
  return reportedStep === null || reportedOn === null ? null : { step: reportedStep, on: reportedOn };
}

function assessedOf({ lowestStep, highestStep, assessors, assessedOn }: Commitment): AssessedProgress | null {
  if (lowestStep === null || highestStep === null || assessedOn === null) return null;
  return { lowest: lowestStep, highest: highestStep, assessors, on: assessedOn };
}
