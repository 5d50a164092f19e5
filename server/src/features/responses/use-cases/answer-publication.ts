import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Cases, problems, type Submission } from '../../submissions/index.js';
import { answerOf, type GivenAnswer } from '../domain/answer-given.js';
import { placePoints, quotable } from '../domain/answer-point.js';
import { type Answer, publishAnswer, type Place, type Publishing, type Response } from '../domain/answer.js';
import { refuseOpenPlaces } from '../domain/open-places.js';
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

export interface Signatures {
  /** Whose answer it is. */
  readonly author: StaffActor;
  /** Who publishes it: the author, or a second person. */
  readonly publisher: StaffActor;
  /** True where a second person was wanted and there was none. */
  readonly withoutSecond: boolean;
}

/** What an answer has to be before anybody reads it, and how it is published. Joins the caller's transaction. */
@Injectable()
export class AnswerPublication {
  constructor(
    private readonly cases: Cases,
    private readonly responses: ResponsesRepository,
    private readonly drafts: ResponseDrafts,
    private readonly files: AnswerFiles,
    private readonly offices: OfficeTitles,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** The answer as it could be published now; 409, or 422 for what its outcome demands. Nothing is written. */
  async prepare(submission: Submission, given: GivenAnswer): Promise<{ answer: Answer; publishing: Publishing; latest: Place | null }> {
    const found = unwrap(answerOf(given, (slug) => this.directory.openDepartment(slug)));
    unwrap(refuseOpenPlaces(found));
    const answer = { ...found, points: unwrap(placePoints(found.points, quotable(submission))) };
    const at = this.clock.now();
    const latest = await this.responses.latest(submission.id);
    const publishing = unwrap(publishAnswer(submission, answer, { latest, newId: newId(), at, today: civilDateIn(at) }));
    return { answer, publishing, latest };
  }

  async publish(submission: Submission, given: GivenAnswer, { author, publisher, withoutSecond }: Signatures): Promise<Published> {
    const departmentId = submission.departmentId ?? fail(problems.ACTION_NOT_POSSIBLE);
    const { answer, publishing, latest } = await this.prepare(submission, given);
    const { change, place } = publishing;
    const at = this.clock.now();
    const isApproved = publisher.accountId !== author.accountId;
    if (place.version === 1) await this.responses.create({ id: place.responseId, submissionId: submission.id, departmentId }, at);
    await this.responses.append(place.responseId, {
      ...{ ...answer, version: place.version, publishedAt: at, withoutSecond },
      correctionNote: place.version === 1 ? null : answer.correctionNote,
      accountId: author.accountId,
      office: await this.offices.of(author, departmentId),
      approvedBy: isApproved ? publisher.accountId : null,
      approvedOffice: isApproved ? await this.offices.of(publisher, departmentId) : null,
    });
    await this.files.publish({ submissionId: submission.id, departmentId }, place, latest);
    await this.drafts.erase(submission.id);
    return { submission: await this.cases.apply(submission, change, publisher), response: await this.responses.get(place.responseId) };
  }
}
