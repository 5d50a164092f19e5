import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { CreateActiveAccount } from '../../accounts/index.js';
import { AuthorityDirectory, EstablishMunicipality } from '../../authorities/index.js';
import { accounts } from '../content/accounts.js';
import { authorities } from '../content/authorities.js';
import { departments } from '../content/departments.js';
import { municipality } from '../content/municipality.js';
import type { DepartmentSlug, StaffName } from '../content/script.js';
import { settlements } from '../content/settlements.js';
import { topics } from '../content/topics.js';

/** The demo municipality and its staff, as the actors of the scenes. */
@Injectable()
export class DemoCast {
  private readonly actors = new Map<string, StaffActor>();

  constructor(
    private readonly establish: EstablishMunicipality,
    private readonly createAccount: CreateActiveAccount,
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  /** Founds the municipality and gives every member of its staff an account with the demo's password. */
  async engage(): Promise<void> {
    // The municipality is founded in a transaction that is still open: a look from outside of it would find nothing.
    this.directory.stopLooking();
    await this.establish.run({ municipality, departments, settlements, topics, authorities });
    await this.directory.refresh();
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
      this.actors.set(email.split('@')[0] ?? '', { kind: 'staff', accountId, role, departmentId, office, standsIn: [] });
    }
  }

  actor(name: StaffName): StaffActor {
    const actor = this.actors.get(name);
    if (!actor) throw new Error(`The demo has no account ${name}`);
    return actor;
  }

  /** Somebody of the department, in their own place. */
  officialOf(slug: DepartmentSlug): StaffActor {
    const departmentId = this.directory.department(slug)?.id;
    const actor = [...this.actors.values()].find((each) => each.role === 'official' && each.departmentId === departmentId);
    if (!actor) throw new Error(`The demo has no official in ${slug}`);
    return actor;
  }
}
