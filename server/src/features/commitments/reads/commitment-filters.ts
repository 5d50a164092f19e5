import { Injectable } from '@nestjs/common';
import { AuthorityDirectory } from '../../authorities/index.js';
import { parseCaseNumber } from '../../language/index.js';
import { PublishedMeasures } from '../../policies/index.js';
import { Cases } from '../../submissions/index.js';
import type { CommitmentFilter } from '../domain/commitment-filter.js';
import type { CommitmentFilterQuery } from '../http/commitment-list.dto.js';

/** What a reader filters by, found among what there is. */
@Injectable()
export class CommitmentFilters {
  constructor(
    private readonly measures: PublishedMeasures,
    private readonly cases: Cases,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** Null when it names a department, a document or a case that there is not: then nothing can be listed. */
  async of({ policy, submission, department, topic, settlement, source, only }: CommitmentFilterQuery): Promise<CommitmentFilter | null> {
    const departmentId = department ? (this.directory.department(department)?.id ?? null) : undefined;
    const policyId = policy ? await this.measures.policyId(policy) : undefined;
    const submissionId = submission ? await this.caseId(submission) : undefined;
    if (departmentId === null || policyId === null || submissionId === null) return null;
    return {
      ...(departmentId ? { departmentId } : {}),
      ...(policyId ? { policyId } : {}),
      ...(submissionId ? { submissionId } : {}),
      ...(topic ? { topic } : {}),
      ...(settlement ? { settlement } : {}),
      ...(source ? { source } : {}),
      ...(only ? { only } : {}),
    };
  }

  private async caseId(number: string) {
    const parsed = parseCaseNumber(number);
    return parsed === null ? null : ((await this.cases.findByNumber(parsed))?.id ?? null);
  }
}
