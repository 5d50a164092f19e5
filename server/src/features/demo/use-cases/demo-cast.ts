import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { CreateActiveAccount } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { accounts } from '../content/accounts.js';
import type { StaffName } from '../content/script.js';

/** The staff of the demo municipality, as the actors of its scenes. */
@Injectable()
export class DemoCast {
  private readonly actors = new Map<string, StaffActor>();

  constructor(
    private readonly createAccount: CreateActiveAccount,
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  /** Gives every member of staff an account with the demo's password. */
  async engage(): Promise<void> {
    for (const { email, name, role, department, office, officeTitle, language } of accounts) {
      const accountId: AccountId = await this.createAccount.run({
        email,
        name,
        role,
        department,
        office,
        officeTitle,
        language,
        password: this.config.demoPassword,
      });
      const departmentId = department === null ? null : (this.directory.department(department)?.id ?? null);
      this.actors.set(email.split('@')[0] ?? '', { kind: 'staff', accountId, role, departmentId, office });
    }
  }

  actor(name: StaffName): StaffActor {
    const actor = this.actors.get(name);
    if (!actor) throw new Error(`The demo has no account ${name}`);
    return actor;
  }
}
