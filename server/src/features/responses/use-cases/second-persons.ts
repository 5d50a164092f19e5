import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { AccountDirectory, actorOf } from '../../accounts/index.js';
import { access, ConflictDeclarations, type Submission } from '../../submissions/index.js';
import { AnswerApprovals } from '../storage/answer-approvals.js';

/** `none`: the department wants no second person; `nobody`: it wants one, and there is none. */
export type Approval = 'none' | 'wanted' | 'nobody';

/**
 * Who may approve an answer: another official who answers for the department today and did not step back. Whoever wrote the case counts
 * too, or the count would tell who that is; they are told nothing, and the answer goes out without them after a while.
 */
@Injectable()
export class SecondPersons {
  constructor(
    private readonly approvals: AnswerApprovals,
    private readonly accounts: AccountDirectory,
    private readonly declarations: ConflictDeclarations,
  ) {}

  /** Whether an answer that this official writes needs a second person. */
  async approvalOf(submission: Submission, departmentId: DepartmentId, author: AccountId): Promise<Approval> {
    if (!(await this.approvals.isWanted(departmentId))) return 'none';
    return (await this.besides(submission, departmentId, author)).length > 0 ? 'wanted' : 'nobody';
  }

  /** Those who could approve an answer of this official, as far as the official can tell. */
  async besides(submission: Submission, departmentId: DepartmentId, author: AccountId): Promise<AccountId[]> {
    const [people, steppedBack] = await Promise.all([
      this.accounts.activeByDepartment(departmentId),
      this.declarations.steppedBack(submission.id),
    ]);
    return people
      .filter(({ id }) => id !== author)
      .filter((account) => access.seemsToSee(actorOf(account), submission, steppedBack.has(account.id)))
      .map(({ id }) => id);
  }

  /** How many answer for the department today. */
  async count(departmentId: DepartmentId): Promise<number> {
    return (await this.accounts.activeByDepartment(departmentId)).length;
  }
}
