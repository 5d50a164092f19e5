import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, problems } from '../../submissions/index.js';
import type { GivenAnswer } from '../domain/answer-given.js';
import { APPROVAL_WANTED } from '../domain/approval-problems.js';
import { ANSWER_AWAITS_APPROVAL, draftAfter } from '../domain/draft-states.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { AnswerPublication, type Published } from './answer-publication.js';
import { SecondPersons } from './second-persons.js';

/**
 * The department that the case is assigned to answers, or corrects its answer by a new version. Two that answer at once come one
 * after the other: the second becomes a correction, or 412 when it named the version that it saw. 403, 404, 409 also where a second
 * person has to approve it, 412, 422.
 */
@Injectable()
export class PublishResponse {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
    private readonly publication: AnswerPublication,
    private readonly seconds: SecondPersons,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: StaffActor, given: GivenAnswer, ifMatch?: string): Promise<Published> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'answer', ifMatch);
      const departmentId = submission.departmentId ?? fail(problems.ACTION_NOT_POSSIBLE);
      const draft = await this.drafts.find({ submissionId: submission.id, departmentId });
      if (draftAfter(draft?.state ?? null, 'publish') === null) fail(ANSWER_AWAITS_APPROVAL);
      const approval = await this.seconds.approvalOf(submission, departmentId, actor.accountId);
      if (approval === 'wanted') fail(APPROVAL_WANTED);
      return this.publication.publish(submission, given, { author: actor, publisher: actor, withoutSecond: approval === 'nobody' });
    });
  }
}
