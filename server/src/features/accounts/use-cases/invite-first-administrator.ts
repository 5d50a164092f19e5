import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { accountFault, ADMINISTRATOR_EXISTS } from '../domain/account-problems.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { type AccountLink, AccountLinks, FIRST_INVITATION } from './account-links.js';
import { Invite } from './invite.js';
import { refuse } from './refuse.js';

/**
 * The way into a new installation: a link, good for 24 hours, that is printed and not mailed. Running it again makes
 * another link and the earlier one worthless. 409 once an administrator is active.
 */
@Injectable()
export class InviteFirstAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly links: AccountLinks,
    private readonly invite: Invite,
  ) {}

  run(email: string): Promise<AccountLink> {
    return this.unitOfWork.run(async () => {
      if ((await this.accounts.activeAdministratorsForChange()).length > 0) fail(ADMINISTRATOR_EXISTS);
      const present = await this.accounts.byEmail(email);
      if (present && (present.role !== 'administrator' || present.status !== 'invited')) refuse([accountFault('/email', 'email_taken')]);
      const id = present?.id ?? (await this.invite.add(SYSTEM, { ...FIRST, email, name: email.split('@')[0] ?? email }));
      const link = await this.links.mint(FIRST_INVITATION, id);
      if (!link) throw new Error('The invited administrator is not invited');
      return link;
    });
  }
}

const FIRST = { role: 'administrator', department: null, office: null, officeTitle: '', language: 'bg' } as const;
