import { Injectable } from '@nestjs/common';
import { formatCode } from '../../language/index.js';
import { PublishedMeasures } from '../../policies/index.js';
import { reads } from '../../submissions/index.js';
import type { Commitment } from '../domain/commitment.js';
import type { AnswerOrigin, MeasureOrigin } from '../http/commitments.dto.js';

/** Where commitments come from, as everybody may read it at this moment. */
@Injectable()
export class CommitmentOrigins {
  constructor(
    private readonly titles: reads.PublicTitles,
    private readonly measures: PublishedMeasures,
  ) {}

  /**
   * By id of the commitment; one whose case the public may not read any more is left out, also before the projection knows. Two statements,
   * or one where all are of one kind.
   */
  async of(commitments: readonly Commitment[]): Promise<ReadonlyMap<string, AnswerOrigin | MeasureOrigin>> {
    const [cases, measures] = await Promise.all([
      this.titles.of(commitments.map(({ submissionId }) => submissionId).filter((id) => id !== null)),
      this.measures.byIds(commitments.map(({ measureId }) => measureId).filter((id) => id !== null)),
    ]);
    const origins = new Map<string, AnswerOrigin | MeasureOrigin>();
    for (const { id, submissionId, measureId } of commitments) {
      const found = submissionId === null ? undefined : cases.get(submissionId);
      const measure = measureId === null ? undefined : measures.get(measureId);
      if (found) origins.set(id, { kind: 'answer', submission: { number: formatCode(found.number), title: found.title } });
      if (measure) {
        const { code, parentCode, parentTitle, policySlug: slug, policyTitleBg: title, policyTitleEn: titleEn } = measure;
        const parent = parentCode === null ? null : { code: parentCode, title: parentTitle ?? '' };
        origins.set(id, { kind: 'measure', policy: { slug, title, titleEn }, code, parent });
      }
    }
    return origins;
  }
}
