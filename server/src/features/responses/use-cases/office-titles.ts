import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { signedFor } from '../domain/signature.js';

/** What the public reads in place of an official's name. */
@Injectable()
export class OfficeTitles {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** The person's office, and for a deputy whose place they take, as a deputy signs. Answers are acts in Bulgarian. */
  async of(actor: StaffActor, departmentId: DepartmentId | null): Promise<string> {
    const absent = actingFor(actor, departmentId);
    const own = await this.titleOf(actor.accountId, absent === null ? departmentId : actor.departmentId);
    return absent === null ? own : signedFor(own, await this.titleOf(absent, departmentId));
  }

  /** The office of one who works in the department. */
  ofAccount(accountId: AccountId, departmentId: DepartmentId): Promise<string> {
    return this.titleOf(accountId, departmentId);
  }

  /** As the account names it, or else the department's Bulgarian name. */
  private async titleOf(accountId: AccountId, departmentId: DepartmentId | null): Promise<string> {
    const account = await this.accounts.byId(accountId);
    const department = departmentId && this.directory.departmentById(departmentId);
    return account?.officeTitle.trim() || (department?.nameBg ?? '');
  }
}
