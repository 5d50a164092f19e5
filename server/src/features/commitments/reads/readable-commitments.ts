import { Injectable } from '@nestjs/common';
import { PublicPromises } from '../../responses/index.js';
import { reads } from '../../submissions/index.js';
import type { Commitment } from '../domain/commitment.js';

/** Commitments as the public may read them at this moment: a row follows its answer a little later, and what was withheld does not wait for it. */
@Injectable()
export class ReadableCommitments {
  constructor(
    private readonly titles: reads.PublicTitles,
    private readonly promises: PublicPromises,
  ) {}

  /**
   * All of them in their order; one whose case or promise may not be read any more is not shown, and has neither words nor place. Two
   * statements, none where all are of measures.
   */
  async of(commitments: readonly Commitment[]): Promise<Commitment[]> {
    const cases = await this.titles.of(commitments.flatMap(({ submissionId }) => submissionId ?? []));
    return this.worded(commitments.map((each) => (each.submissionId === null || cases.has(each.submissionId) ? each : withoutWords(each))));
  }

  /** The same where whoever asks has looked at the cases. One statement at most. */
  async worded(commitments: readonly Commitment[]): Promise<Commitment[]> {
    const promises = await this.promises.of(commitments.flatMap(({ isShown, responseId }) => (isShown && responseId) || []));
    return commitments.map((each) => {
      if (!each.isShown || each.responseId === null) return each;
      const title = promises.get(each.responseId);
      return title === undefined ? withoutWords(each) : { ...each, title };
    });
  }
}

const withoutWords = (commitment: Commitment): Commitment => ({ ...commitment, isShown: false, title: '', settlement: null });
