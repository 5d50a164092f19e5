import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { access, Cases, changes, problems, type Submission } from '../../submissions/index.js';
import { type AnswerSpans, countSpans, NO_SPANS, redactAnswer, shownOf } from '../domain/answer-redaction.js';
import type { Place, Response } from '../domain/answer.js';
import { ResponsesRepository } from '../storage/responses.repository.js';

export interface ResponseRedactionGiven {
  readonly spans: AnswerSpans;
  /** For the staff. */
  readonly reason: string;
}

/**
 * A moderator takes something out of a version of an answer that is public, such as the name of a third person, or puts it back. What the
 * official wrote stays for the staff; the public reads it nowhere any more. 403, 404, 409, 412, 422.
 */
@Injectable()
export class RedactResponse {
  constructor(
    private readonly cases: Cases,
    private readonly responses: ResponsesRepository,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    number: CaseNumber,
    place: Place,
    actor: StaffActor,
    { spans, reason }: ResponseRedactionGiven,
    ifMatch?: string,
  ): Promise<{ submission: Submission; response: Response }> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'redact_answer', ifMatch);
      if (!access.isPossible('redact_answer', submission)) fail(problems.ACTION_NOT_POSSIBLE);
      const [answer] = (await this.responses.ofMany([submission.id])).filter(({ id }) => id === place.responseId);
      const published = answer?.versions.find(({ version }) => version === place.version) ?? fail(NOT_FOUND);
      const redaction = unwrap(redactAnswer(published, spans, submission.language, this.clock.now()));
      await this.responses.redact(place, redaction, actor.accountId);
      const change = unwrap(changes.redactAnswer(submission, place, reason, shownOf({ ...published, redaction }).text));
      const current = await this.cases.apply(submission, change, actor);
      await this.audit.append(actor, {
        action: 'response.redact',
        subjectType: 'submission',
        subjectId: submission.id,
        changes: {
          responseId: place.responseId,
          version: place.version,
          redactions: [countSpans(published.redaction?.spans ?? NO_SPANS), countSpans(redaction?.spans ?? NO_SPANS)],
        },
      });
      return { submission: current, response: await this.responses.get(place.responseId) };
    });
  }
}
