import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, problems, type Submission } from '../../submissions/index.js';
import { type Answer, publishAnswer, type Response } from '../domain/answer.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { ResponsesRepository } from '../storage/responses.repository.js';
import { AnswerFiles } from './answer-files.js';
import { OfficeTitles } from './office-titles.js';

/** What was published, and the case as it is now. */
export interface Published {
  readonly submission: Submission;
  /** The answer with all its versions. */
  readonly response: Response;
}

/**
 * The department that the case is assigned to answers, or corrects its answer by a new version. Two that answer at once come one
 * after the other: the second becomes a correction, or 412 when it named the version that it saw. 403, 404, 409, 412, 422.
 */
@Injectable()
export class PublishResponse {
  constructor(
    private readonly cases: Cases,
    private readonly responses: ResponsesRepository,
    private readonly drafts: ResponseDrafts,
    private readonly files: AnswerFiles,
    private readonly offices: OfficeTitles,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, answer: Answer, ifMatch?: string): Promise<Published> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'answer', ifMatch);
      const departmentId = submission.departmentId ?? fail(problems.ACTION_NOT_POSSIBLE);
      const at = this.clock.now();
      const latest = await this.responses.latest(submission.id);
      const { change, place } = unwrap(publishAnswer(submission, answer, { latest, newId: newId(), at, today: civilDateIn(at) }));
      if (place.version === 1) await this.responses.create({ id: place.responseId, submissionId: submission.id, departmentId }, at);
      await this.responses.append(place.responseId, {
        ...answer,
        correctionNote: place.version === 1 ? null : answer.correctionNote,
        version: place.version,
        accountId: actor.accountId,
        office: await this.offices.of(actor, departmentId),
        publishedAt: at,
      });
      await this.files.publish({ submissionId: submission.id, departmentId }, place, latest);
      await this.drafts.erase(submission.id);
      return { submission: await this.cases.apply(submission, change, actor), response: await this.responses.get(place.responseId) };
    });
  }
}
