import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { CommitmentDesk, Commitments } from '../../commitments/index.js';
import { OfficeTitles } from '../../responses/index.js';
import type { AssessmentId } from '../domain/assessment.js';
import { REPLIED_ALREADY, REPLY_NOT_YOURS, REPLY_TOO_LATE } from '../domain/assessment-problems.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';
import { AssessmentNews } from './assessment-news.js';
import { OnceOnTime } from './once-on-time.js';

/** The department that answers for a commitment replies to what a monitor found of it: once, and while the term runs. */
@Injectable()
export class Reply {
  constructor(
    private readonly rows: AssessmentsRepository,
    private readonly commitments: Commitments,
    private readonly desk: CommitmentDesk,
    private readonly offices: OfficeTitles,
    private readonly news: AssessmentNews,
    private readonly once: OnceOnTime,
  ) {}

  /** @throws ProblemException 403 `reply-not-yours`, 404, 409 `reply-too-late` or `replied-already`, 422. */
  run(actor: StaffActor, id: string, text: string, key: IdempotencyKey | null): Promise<AssessmentId> {
    const request = { scope: `reply ${actor.accountId} ${id}`, key, content: text };
    return this.once.run(request, (now) => this.reply(actor, id, text, now));
  }

  private async reply(actor: StaffActor, id: string, text: string, now: Date): Promise<AssessmentId> {
    const assessment = (await this.rows.find(id)) ?? fail(NOT_FOUND);
    const commitment = await this.commitments.findById(assessment.commitmentId);
    if (!commitment?.isShown) fail(NOT_FOUND);
    const { departmentId } = commitment;
    if (!(await this.desk.answersFor(actor, commitment))) fail(REPLY_NOT_YOURS);
    if (assessment.reply !== null) fail(REPLIED_ALREADY);
    const repliedOn = civilDateIn(now);
    if (isAfter(repliedOn, assessment.replyUntil)) fail(REPLY_TOO_LATE);
    const office = await this.offices.of(actor, departmentId);
    const reply = { assessmentId: assessment.id, text, repliedOn, recordedAt: now, accountId: actor.accountId, departmentId, office };
    if (!(await this.rows.insertReply(reply))) fail(REPLIED_ALREADY);
    await this.news.replied(actor, commitment, assessment);
    return assessment.id;
  }
}
