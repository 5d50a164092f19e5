import { Injectable } from '@nestjs/common';
import { type CommitmentFact, CommitmentFacts } from '../../commitments/index.js';
import { formatCode } from '../../language/index.js';
import { NewestAnswers } from '../../responses/index.js';
import { reads } from '../../submissions/index.js';
import { WordsOnAnswers } from '../../verdicts/index.js';
import { type Promised, PROMISING } from '../domain/promised.js';

/** All that the municipality said in public that it would do, or did, and what others say of it; the features are asked, one after another. */
@Injectable()
export class Promises {
  constructor(
    private readonly answers: reads.StandingAnswers,
    private readonly newest: NewestAnswers,
    private readonly words: WordsOnAnswers,
    private readonly commitments: CommitmentFacts,
  ) {}

  /**
   * Four statements, however many there are. Answers first, each in the order of time; then what answers that are not counted themselves
   * promise all the same: an explanation, or an earlier answer.
   */
  async all(): Promise<Promised[]> {
    const [standing, facts] = await Promise.all([this.answers.withOutcome(PROMISING), this.commitments.shown()]);
    const newest = await this.newest.of(standing.map(({ id }) => id));
    const counted = new Set([...newest.values()].map(({ responseId }) => responseId));
    const others = facts.flatMap((fact) =>
      fact.responseId === null || counted.has(fact.responseId) ? [] : [{ ...fact, responseId: fact.responseId }],
    );
    const words = await this.words.newestOn([...counted, ...others.map(({ responseId }) => responseId)]);
    const ofAnswer = new Map(facts.map((fact) => [fact.responseId, fact]));
    const answered = standing.flatMap(({ id, number, topic, answeredOn }): Promised[] => {
      const answer = newest.get(id);
      if (answer === undefined) return [];
      const commitment = ofAnswer.get(answer.responseId);
      return [
        {
          ...{ source: 'answer', number: formatCode(number), topic, on: answeredOn },
          departmentId: commitment?.departmentId ?? answer.departmentId,
          ...{
            author: words.get(answer.responseId) ?? null,
            monitors: commitment?.assessors ?? 0,
            furthest: commitment?.highestStep ?? null,
          },
        },
      ];
    });
    return [
      ...answered,
      ...others.map((fact) => promisedIn('commitment', fact, words.get(fact.responseId) ?? null)),
      ...facts.filter(({ responseId }) => responseId === null).map((fact) => promisedIn('measure', fact, null)),
    ];
  }
}

const promisedIn = (
  source: 'commitment' | 'measure',
  { number, departmentId, topic, madeOn, assessors, highestStep }: CommitmentFact,
  author: Promised['author'],
): Promised => ({
  ...{ source, number: String(number), topic: source === 'measure' ? null : topic, departmentId, on: madeOn },
  ...{ author, monitors: assessors, furthest: highestStep },
});
