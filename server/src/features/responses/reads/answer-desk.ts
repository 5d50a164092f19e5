import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { Cases, problems } from '../../submissions/index.js';
import { dueOn, statutoryTerm, WorkCalendar } from '../../work-calendar/index.js';
import type { AnswerApproval } from '../http/answer-approval.dto.js';
import { aloneFrom } from '../domain/draft-states.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { OfficeTitles } from '../use-cases/office-titles.js';
import { SecondPersons } from '../use-cases/second-persons.js';

/** What an official needs to know while answering, besides the case. */
@Injectable()
export class AnswerDesk {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
    private readonly seconds: SecondPersons,
    private readonly offices: OfficeTitles,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** Whether a second person approves it, and by when a promise is due as a rule (АПК чл. 125). 403, 404, 409 where no department has the case. */
  async read(number: CaseNumber, actor: StaffActor): Promise<AnswerApproval> {
    const submission = await this.cases.open(number, actor, 'answer');
    const departmentId = submission.departmentId ?? fail(problems.ACTION_NOT_POSSIBLE);
    const draft = await this.drafts.find({ submissionId: submission.id, departmentId });
    const today = civilDateIn(this.clock.now());
    const { terms, exceptions } = this.calendar;
    return {
      approval: await this.seconds.approvalOf(submission, departmentId, actor.accountId),
      isYours: draft?.proposedBy === actor.accountId,
      aloneFrom: draft?.proposedAt && draft.proposedBy === actor.accountId ? aloneFrom(draft.proposedAt).toISOString() : null,
      proposedBy: draft?.proposedBy ? await this.offices.ofAccount(draft.proposedBy, departmentId) : null,
      usualDue: dueOn(today, statutoryTerm('execute', submission.kind, today, terms).term, exceptions).dueOn,
    };
  }
}
