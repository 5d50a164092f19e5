import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import { authors, Cases, verdictChanges } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { requireDoubt } from '../domain/verdict.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';
import { AnswerInQuestion } from './answer-in-question.js';

/** The author brings facts that the answer did not know: the case is open again, once. Staff read the facts among the messages. */
@Injectable()
export class ReopenWithFacts {
  constructor(
    private readonly cases: Cases,
    private readonly question: AnswerInQuestion,
    private readonly verdicts: VerdictsRepository,
    private readonly conversation: authors.Conversation,
    private readonly requests: IdempotentRequests,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 for another case, 409 (`action-not-possible`, `verdict-over`, `verdict-needed-first`). */
  run(number: CaseNumber, actor: AuthorActor, facts: string, key: IdempotencyKey | null = null): Promise<void> {
    const work = async (): Promise<void> => {
      const submission = await this.cases.openForChange(number, actor, 'reopen_by_author');
      const { responseId } = await this.question.of(submission);
      unwrap(requireDoubt(await this.verdicts.of(submission.id), responseId));
      const at = this.clock.now();
      const when = { at, today: civilDateIn(at), rules: this.calendar };
      const change = unwrap(verdictChanges.reopenByAuthor(submission, when));
      await this.conversation.send(submission, actor, facts, null, 'reopening');
      await this.cases.apply(submission, change, actor);
    };
    return this.requests.once({ scope: `case-facts ${actor.submissionId} ${number}`, key, content: facts }, work, NOTHING);
  }
}
