import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublishedMeasures } from '../../policies/index.js';
import { isSpokenOf, promisedInMeasures } from '../domain/promised.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';
import { KeepCommitments } from './keep-commitments.js';

/** Brings what the measures of a document promise up to date. It may be run at any time and as often as one likes. */
@Injectable()
export class ProjectPolicy {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly measures: PublishedMeasures,
    private readonly keep: KeepCommitments,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(policyId: string, { isNews }: { readonly isNews: boolean }): Promise<void> {
    return this.unitOfWork.run(async () => {
      // Held before anything is read, so that whoever comes later reads what is newer.
      const kept = await this.rows.holdOf({ policyId });
      const spokenOf = new Set(kept.filter(isSpokenOf).map(({ measureId }) => measureId ?? ''));
      await this.keep.run(promisedInMeasures(await this.measures.ofPolicy(policyId), spokenOf), kept, isNews);
    });
  }
}
