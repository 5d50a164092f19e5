import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { awaited, Cases, opinions, type Submission } from '../../submissions/index.js';
import { whoDecides } from '../domain/appeal.js';
import { Deciders } from '../reads/deciders.js';
import { Appeals } from '../storage/appeals.js';

/** Sends appeals that wait to whoever may decide them, when those who could have left or stepped back. Joins the caller's transaction. */
@Injectable()
export class HandOnAppeals {
  constructor(
    private readonly cases: Cases,
    private readonly appeals: Appeals,
    private readonly deciders: Deciders,
  ) {}

  /** One case, which the caller holds. */
  async check(submission: Submission): Promise<void> {
    const { awaits } = submission;
    if (awaits !== 'appeal' && awaits !== 'appeal_outside') return;
    const { moderators, outside } = await this.deciders.ofAppeal(submission);
    const to = whoDecides(awaits, { moderators: moderators.length, outside: outside.length });
    if (to !== awaits) await this.cases.apply(submission, unwrap(opinions.handOn(submission, to)), SYSTEM);
  }

  /** One case, if its appeal waits. */
  async checkOne(id: SubmissionId): Promise<void> {
    const submission = await this.cases.find(id);
    if (submission && awaited.isAppealed(submission.awaits)) await this.checkHeld(submission.number);
  }

  async checkAll(): Promise<void> {
    for (const number of await this.appeals.waiting()) await this.checkHeld(number);
  }

  private async checkHeld(number: CaseNumber): Promise<void> {
    await this.check(await this.cases.openForChange(number, SYSTEM, 'hand_on_appeal'));
  }
}
