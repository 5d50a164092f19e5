import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { Responses } from '../../responses/index.js';
import { problems, type Submission } from '../../submissions/index.js';
import type { Round } from '../domain/rounds.js';
import { openRound } from '../domain/verdict.js';

/** The answer that a verdict would be about now, and in which round. */
export interface Question {
  readonly responseId: string;
  /** In Europe/Sofia. */
  readonly answeredOn: CivilDate;
  readonly round: Round;
}

/** Finds the answer that an author may judge now: the newest one, while its rounds run. */
@Injectable()
export class AnswerInQuestion {
  constructor(
    private readonly responses: Responses,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 409 (`action-not-possible`, `verdict-over`). */
  async of(submission: Submission): Promise<Question> {
    const answeredOn = answeredOnOf(submission);
    const round = unwrap(openRound(submission, answeredOn, civilDateIn(this.clock.now())));
    const responseId = await this.responses.newest(submission.id);
    if (responseId === null || answeredOn === null) return fail(problems.ACTION_NOT_POSSIBLE);
    return { responseId, answeredOn, round };
  }

  /** The same; null where there is nothing to judge now. */
  async ofOrNone(submission: Submission): Promise<Question | null> {
    const open = openRound(submission, answeredOnOf(submission), civilDateIn(this.clock.now()));
    return open.ok ? this.of(submission) : null;
  }
}

export const answeredOnOf = ({ answeredAt }: Submission): CivilDate | null => (answeredAt === null ? null : civilDateIn(answeredAt));
