import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { Cases, problems } from '../../submissions/index.js';
import { ANSWER_PROPOSED } from '../domain/answer-events.js';
import type { GivenAnswer } from '../domain/answer-given.js';
import { APPROVAL_NOT_WANTED } from '../domain/approval-problems.js';
import { ANSWER_AWAITS_APPROVAL, draftAfter } from '../domain/draft-states.js';
import { contentOf, ResponseDrafts, type SavedDraft } from '../storage/response-drafts.js';
import { AnswerPublication } from './answer-publication.js';
import { SecondPersons } from './second-persons.js';

/**
 * Lays a finished answer before a second person: it has to be all that a published one is, and does not change until they decide. The
 * statutory clock goes on. 403, 404, 409 where none is wanted or one waits already, 412, 422.
 */
@Injectable()
export class ProposeAnswer {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
    private readonly publication: AnswerPublication,
    private readonly seconds: SecondPersons,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, given: GivenAnswer, ifMatch?: string): Promise<SavedDraft> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'answer', ifMatch);
      const departmentId = submission.departmentId ?? fail(problems.ACTION_NOT_POSSIBLE);
      const owner = { submissionId: submission.id, departmentId };
      const present = await this.drafts.find(owner);
      const state = draftAfter(present?.state ?? null, 'propose');
      if (state === null || state === 'none') fail(ANSWER_AWAITS_APPROVAL);
      if ((await this.seconds.approvalOf(submission, departmentId, actor.accountId)) !== 'wanted') fail(APPROVAL_NOT_WANTED);
      const { answer } = await this.publication.prepare(submission, given);
      const at = this.clock.now();
      const draft: SavedDraft = {
        ...{ ...contentOf({ ...given, points: answer.points }), state, savedAt: at, accountId: actor.accountId },
        ...{ version: (present?.version ?? 0) + 1, proposedBy: actor.accountId, proposedAt: at, returnedNote: null },
      };
      await this.drafts.save(owner, draft);
      const payload = { number, departmentId, proposedBy: actor.accountId };
      await this.outbox.append({ type: ANSWER_PROPOSED, subjectType: 'submission', subjectId: submission.id, payload });
      return draft;
    });
  }
}
