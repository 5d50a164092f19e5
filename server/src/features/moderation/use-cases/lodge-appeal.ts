import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { access, Cases, opinions, problems, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { appealRefusal, standingRejection, whoDecides } from '../domain/appeal.js';
import { APPEAL_SPENT } from '../domain/moderation-problems.js';
import { Deciders } from '../reads/deciders.js';
import { Appeals } from '../storage/appeals.js';
import { type DecisionRecord, Decisions } from '../storage/decisions.js';

export interface AppealGiven {
  /** Why the text should be public, in the author's own words. */
  readonly text: string;
  readonly ifMatch?: string | undefined;
  readonly key?: IdempotencyKey | null;
}

/** The author asks somebody else to decide again whether their text stays withheld. Once for each such decision. */
@Injectable()
export class LodgeAppeal {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly appeals: Appeals,
    private readonly deciders: Deciders,
    private readonly requests: IdempotentRequests,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 for another case, 409 (`action-not-possible`, `appeal-spent`, `appeal-too-late`), 412. */
  run(number: CaseNumber, actor: AuthorActor, { text, ifMatch, key = null }: AppealGiven): Promise<Submission> {
    const work = async (): Promise<Submission> => {
      const submission = await this.cases.openForChange(number, actor, 'appeal', ifMatch);
      const against = await this.against(submission);
      const { moderators, outside } = await this.deciders.ofAppeal(submission);
      const to = whoDecides(null, { moderators: moderators.length, outside: outside.length });
      const lodged = await this.cases.apply(submission, unwrap(opinions.lodge(submission, to)), actor);
      const lodgedAt = this.clock.now();
      await this.appeals.add({ id: newId(), submissionId: submission.id, decisionId: against.id, text, lodgedAt });
      return lodged;
    };
    const scope = `case-appeal ${actor.submissionId} ${number}`;
    return this.requests.once({ scope, key, content: text }, work, { keep: ({ id }) => id, recall: () => this.cases.open(number, actor) });
  }

  /** The decision that stands. Whoever appeals twice is told that, and not that the state does not allow it. */
  private async against(submission: Submission): Promise<DecisionRecord> {
    const against = standingRejection(await this.decisions.of(submission.id));
    if (!against || submission.publication !== 'withheld') fail(problems.ACTION_NOT_POSSIBLE);
    const isAppealed = (await this.appeals.of(submission.id)).some(({ decisionId }) => decisionId === against.id);
    const refusal = appealRefusal(submission, { at: against.at, isAppealed }, this.clock.now(), this.calendar);
    if (refusal) fail(refusal.type);
    if (!access.isPossible('appeal', submission)) fail(isAppealed ? APPEAL_SPENT : problems.ACTION_NOT_POSSIBLE);
    return against;
  }
}
