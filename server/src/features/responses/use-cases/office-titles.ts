import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';

/** What the public reads in place of an official's name. */
@Injectable()
export class OfficeTitles {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** The person's office as the account names it, or else the department's Bulgarian name: answers are acts in Bulgarian. */
  async of(accountId: AccountId, departmentId: DepartmentId | null): Promise<string> {
    const account = await this.accounts.byId(accountId);
    const department = departmentId && this.directory.departmentById(departmentId);
    return account?.officeTitle.trim() || (department?.nameBg ?? '');
  }
}
