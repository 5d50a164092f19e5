import { Injectable } from '@nestjs/common';
import { fail, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { PasswordHashes } from '../credentials/password-hashes.js';
import { actorOf } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { nextStatus } from '../domain/account-lifecycle.js';
import { LINK_EXPIRED } from '../domain/account-problems.js';
import { faultsOfPassword } from '../domain/password-policy.js';
import type { BegunSession, Visitor } from '../domain/staff-session.js';
import type { AccountRow } from '../storage/account.entity.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { AccountLinks, INVITATION } from './account-links.js';
import { BeginSession } from './begin-session.js';
import { refuse } from './refuse.js';

/** What follows when an account becomes active through its owner. */
@Injectable()
export class Welcome {
  constructor(
    private readonly beginSession: BeginSession,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async run(account: AccountRow, visitor: Visitor): Promise<BegunSession> {
    const changes = { status: { old: 'invited', new: account.status } };
    await this.audit.append(actorOf(account), { action: 'account.activated', subjectType: 'account', subjectId: account.id, changes });
    await this.outbox.append(accountEvents.activated(account.id));
    return this.beginSession.run(account.id, visitor);
  }
}

/** Whom a link invites, for the page that asks for name and password. */
@Injectable()
export class InspectInvitation {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: AccountLinks,
  ) {}

  async run(token: string): Promise<AccountRow> {
    const accountId = (await this.links.inspect(INVITATION, token)) ?? fail(LINK_EXPIRED);
    const account = await this.accounts.byId(accountId);
    return account?.status === 'invited' ? account : fail(LINK_EXPIRED);
  }
}

/** Makes an invited account its owner's: with a password, and signed in. A link that fails on the password stays good. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inspect: InspectInvitation,
    private readonly links: AccountLinks,
    private readonly accounts: AccountsRepository,
    private readonly hashes: PasswordHashes,
    private readonly welcome: Welcome,
  ) {}

  async run({ token, name, password }: { token: string; name: string; password: string }, visitor: Visitor): Promise<BegunSession> {
    const { email } = await this.inspect.run(token);
    refuse(faultsOfPassword(password, email, '/password'));
    const passwordHash = await this.hashes.hash(password);
    return this.unitOfWork.run(async () => {
      const accountId = (await this.links.consume(INVITATION, token)) ?? fail(LINK_EXPIRED);
      const account = (await this.accounts.byIdForChange(accountId)) ?? fail(LINK_EXPIRED);
      const status = unwrap(nextStatus(account.status, 'accept'));
      await this.accounts.update(accountId, { name, passwordHash, status });
      return this.welcome.run({ ...account, name, status }, visitor);
    });
  }
}
