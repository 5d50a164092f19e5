import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { AccountDirectory, type ActingAccount, actorOf } from '../../accounts/index.js';
import { access, ConflictDeclarations, type Submission } from '../../submissions/index.js';

/** Who of the staff may hear of a case: nobody whom it is about, and nobody who stepped back from it (АПК чл. 113-115). */
@Injectable()
export class CaseStaff {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly declarations: ConflictDeclarations,
  ) {}

  async moderators(submission: Submission): Promise<AccountId[]> {
    return this.whoMaySee(submission, await this.accounts.activeByRole('moderator'));
  }

  /** Of the department that has the case, and those who stand in for them; nobody when none has it. */
  async officials(submission: Submission): Promise<AccountId[]> {
    if (submission.departmentId === null) return [];
    return this.whoMaySee(submission, await this.accounts.activeByDepartment(submission.departmentId));
  }

  async maySee(submission: Submission, account: ActingAccount): Promise<boolean> {
    return access.maySee(actorOf(account), submission, await this.declarations.isKeptAway(submission.id, account.id));
  }

  private async whoMaySee(submission: Submission, accounts: readonly ActingAccount[]): Promise<AccountId[]> {
    const away = await this.declarations.keptAway(submission.id);
    return accounts.filter((account) => access.maySee(actorOf(account), submission, away.has(account.id))).map(({ id }) => id);
  }
}
