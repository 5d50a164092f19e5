import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { PublishedMeasures } from '../../policies/index.js';
import { Responses } from '../../responses/index.js';
import { Cases } from '../../submissions/index.js';
import type { Commitment } from '../domain/commitment.js';
import { CommitmentChanges } from '../storage/commitment-changes.js';
import { type CommitmentLine, lineOfChange, wayOfAnswer, wayOfMeasure } from '../domain/timeline.js';

/** The way to a commitment: of the citizen's case through its answer, or of the document. */
@Injectable()
export class CommitmentWay {
  constructor(
    private readonly cases: Cases,
    private readonly responses: Responses,
    private readonly measures: PublishedMeasures,
    private readonly changes: CommitmentChanges,
  ) {}

  /** Oldest first. Two statements each. */
  async to({ id, submissionId, responseId, measureId, madeOn }: Commitment): Promise<CommitmentLine[]> {
    if (submissionId === null) {
      const measure = measureId === null ? undefined : (await this.measures.byIds([measureId])).get(measureId);
      if (measure === undefined) return [];
      return [...wayOfMeasure(madeOn, civilDateIn(measure.publishedAt)), ...(await this.changes.of(id)).map(lineOfChange)];
    }
    const submission = await this.cases.find(submissionId);
    if (submission === null) return [];
    const answer = (await this.responses.of(submission)).find(({ id }) => id === responseId);
    const { receivedOn, publishedAt } = submission;
    return wayOfAnswer({
      ...{ receivedOn, madeOn, publishedOn: publishedAt && civilDateIn(publishedAt) },
      versionsOn: (answer?.versions ?? []).map((version) => civilDateIn(new Date(version.publishedAt))),
    });
  }
}
