import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { AccountDirectory } from '../../accounts/index.js';
import { Cases, changes, ConflictDeclarations, reads, type Submission } from '../../submissions/index.js';
import { canStillHandle, NOBODY_LEFT } from '../domain/step-back.js';

/** Gives cases back to the moderators when nobody is left in their department who could handle them. */
@Injectable()
export class ReturnUnhandled {
  constructor(
    private readonly cases: Cases,
    private readonly waiting: reads.WaitingCases,
    private readonly declarations: ConflictDeclarations,
    private readonly accounts: AccountDirectory,
  ) {}

  /** One case, which the caller holds. Joins the caller's transaction. */
  async check(submission: Submission): Promise<void> {
    if (submission.procedure !== 'assigned' || submission.departmentId === null) return;
    const active = await this.accounts.activeByDepartment(submission.departmentId);
    const declared = new Set((await this.declarations.of(submission.id)).map(({ accountId }) => accountId));
    const colleagues = active.map(({ id, role, departmentId, office }) => ({ accountId: id, role, departmentId, office }));
    if (canStillHandle(submission, colleagues, declared)) return;
    await this.cases.apply(submission, unwrap(changes.handBack(submission, NOBODY_LEFT.bg)), SYSTEM);
  }

  /** Every case that waits for an answer of the department. Joins the caller's transaction. */
  async checkAll(departmentId: DepartmentId): Promise<void> {
    for (const number of await this.waiting.assignedTo(departmentId)) {
      await this.check(await this.cases.openForChange(number, SYSTEM, 'hand_back'));
    }
  }
}
