import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { access, Cases, problems, type Submission } from '../../submissions/index.js';
import { answerAppeal, type AppealForm, tookPart } from '../domain/appeal.js';
import { NOT_YOURS_TO_DECIDE } from '../domain/moderation-problems.js';
import { Appeals } from '../storage/appeals.js';
import { Decisions } from '../storage/decisions.js';
import { ModerationActs } from './moderation-acts.js';
import type { PreparedCopies } from './public-files.js';
import { type MaterialGiven, PublicMaterial } from './public-material.js';

export type AppealAnswerGiven = Omit<AppealForm, 'redactions'> & MaterialGiven;

/** An appeal that is not granted shows nothing. */
const NO_COPIES: PreparedCopies = new Map();

/**
 * Somebody who took no part in the withholding decides the appeal against it: it stands, or the text is published in the same
 * transaction. 403, 404, 409 (`action-not-possible`, `not-yours-to-decide`, `case-claimed`), 412, 422,
 * 503 when too many files are drawn.
 */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly appeals: Appeals,
    private readonly acts: ModerationActs,
    private readonly material: PublicMaterial,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(number: CaseNumber, actor: StaffActor, given: AppealAnswerGiven, ifMatch?: string): Promise<Submission> {
    const opened = await this.cases.open(number, actor, 'decide_appeal');
    const copies = given.answer === 'uphold' ? NO_COPIES : await this.material.prepare(opened, given);
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'decide_appeal', ifMatch);
      const appeal = (await this.appeals.of(submission.id)).findLast(({ answer }) => answer === null);
      if (!appeal || !access.isPossible('decide_appeal', submission)) fail(problems.ACTION_NOT_POSSIBLE);
      const answered = tookPart(await this.decisions.of(submission.id));
      if (answered.has(actor.accountId)) fail(NOT_YOURS_TO_DECIDE);
      const decided = unwrap(answerAppeal(submission, given, this.clock.now()));
      const told = { note: given.note, appealId: appeal.id, answered };
      if (given.answer === 'uphold') return this.acts.write(submission, decided, actor, { ...told, decision: 'uphold_appeal' });
      const publicBefore = await this.material.show(submission, actor, true, given, copies);
      return this.acts.write(submission, decided, actor, { ...told, decision: 'overturn_appeal', publicBefore });
    });
  }
}
