import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { secondOpinions } from '../../moderation/index.js';
import { Cases, changes, ConflictDeclarations, reads, type Submission } from '../../submissions/index.js';
import { canStillHandle, DEPARTMENT_CLOSED, NOBODY_LEFT } from '../domain/step-back.js';

/** Gives cases back to the moderators when their department is closed, or nobody is left in it who could handle them. */
@Injectable()
export class ReturnUnhandled {
  constructor(
    private readonly cases: Cases,
    private readonly waiting: reads.WaitingCases,
    private readonly declarations: ConflictDeclarations,
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
    private readonly appeals: secondOpinions.HandOnAppeals,
  ) {}

  /** The case, which the caller holds and somebody has stepped back from, and its appeal, if one waits. Joins the caller's transaction. */
  async checkWithAppeal(submission: Submission): Promise<void> {
    await this.appeals.check(await this.check(submission));
  }

  /** One case, which the caller holds, as it is afterwards. Joins the caller's transaction. */
  async check(submission: Submission): Promise<Submission> {
    if (submission.procedure !== 'assigned' || submission.departmentId === null) return submission;
    const reason = this.directory.isClosed(submission.departmentId)
      ? DEPARTMENT_CLOSED
      : await this.nobodyLeft(submission, submission.departmentId);
    return reason ? this.cases.apply(submission, unwrap(changes.handBack(submission, reason.bg)), SYSTEM) : submission;
  }

  /** Every case that waits for an answer of the department. Joins the caller's transaction. */
  async checkAll(departmentId: DepartmentId): Promise<void> {
    for (const number of await this.waiting.assignedTo(departmentId)) {
      await this.check(await this.cases.openForChange(number, SYSTEM, 'hand_back'));
    }
  }

  private async nobodyLeft(submission: Submission, departmentId: DepartmentId): Promise<Words | null> {
    const active = await this.accounts.activeByDepartment(departmentId);
    const away = await this.declarations.keptAway(submission.id);
    const colleagues = active.map(({ id, ...account }) => ({ ...account, accountId: id }));
    return canStillHandle(submission, colleagues, away) ? null : NOBODY_LEFT;
  }
}
