import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { PublishedMeasures } from '../../policies/index.js';
import type { MeasureCommitmentList } from '../http/commitments.dto.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';

/** How the measures of one document stand, for whoever shows all of them. */
@Injectable()
export class MeasureCommitments {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly measures: PublishedMeasures,
  ) {}

  /** Three statements, however many there are. 404 for a draft. */
  async ofPolicy(slug: string): Promise<MeasureCommitmentList> {
    const policyId = (await this.measures.policyId(slug)) ?? fail(NOT_FOUND);
    const codes = new Map((await this.measures.ofPolicy(policyId)).map(({ id, code }) => [id as string, code]));
    const shown = (await this.rows.ofPolicy(policyId)).filter(({ isShown }) => isShown);
    return {
      items: shown.map(({ measureId, number, reportedStep, lowestStep, highestStep, disagreement }) => ({
        ...{ code: codes.get(measureId ?? '') ?? '', number, reported: reportedStep },
        ...{ lowest: lowestStep, highest: highestStep, disagreement },
      })),
    };
  }
}
