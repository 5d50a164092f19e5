import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
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
  ) {}

  /** One case, which the caller holds. Joins the caller's transaction. */
  async check(submission: Submission): Promise<void> {
    if (submission.procedure !== 'assigned' || submission.departmentId === null) return;
    const reason = this.directory.isClosed(submission.departmentId)
      ? DEPARTMENT_CLOSED
      : await this.nobodyLeft(submission, submission.departmentId);
    if (reason) await this.cases.apply(submission, unwrap(changes.handBack(submission, reason.bg)), SYSTEM);
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
    const colleagues = active.map(({ id, role, departmentId, office }) => ({ accountId: id, role, departmentId, office }));
    return canStillHandle(submission, colleagues, away) ? null : NOBODY_LEFT;
  }
}
