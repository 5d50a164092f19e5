import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { emailKey } from '../domain/account.js';
import { accountEvents } from '../domain/account-events.js';
import { ACCOUNT_STATE, accountFault } from '../domain/account-problems.js';
import { usualTitle } from '../domain/assignment.js';
import { AccountRow } from '../storage/account.entity.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { Assignments, type WantedAssignment } from './assignments.js';
import { refuse } from './refuse.js';

export interface NewAccount extends WantedAssignment {
  readonly email: string;
  readonly name: string;
  /** Empty: the usual title of the office or role. */
  readonly officeTitle: string;
  readonly language: Language;
}

export const ACCOUNT_FIELDS = [
  'email',
  'name',
  'role',
  'departmentId',
  'office',
  'officeTitle',
  'language',
  'status',
] as const satisfies readonly (keyof AccountRow)[];

/** Adds an account that waits for its owner to set a password; its letter is sent from the event. */
@Injectable()
export class Invite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly assignments: Assignments,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, wanted: NewAccount): Promise<AccountId> {
    return this.unitOfWork.run(async () => {
      const id = await this.add(actor, wanted);
      await this.outbox.append(accountEvents.invited(id));
      return id;
    });
  }

  /** The row and its audit entry, without the letter; inside a transaction of the caller. */
  async add(actor: Actor, wanted: NewAccount, more: Pick<Partial<AccountRow>, 'status' | 'passwordHash'> = {}): Promise<AccountId> {
    const id = newId() as AccountId;
    const told = {
      email: emailKey(wanted.email),
      name: wanted.name,
      ...this.assignments.of(wanted),
      officeTitle: wanted.officeTitle || usualTitle(wanted, wanted.language),
      language: wanted.language,
    };
    const added = await this.accounts.add({ id, ...told, ...more, createdAt: this.clock.now() });
    if (!added) refuse([accountFault('/email', 'email_taken')]);
    const changes = fieldChanges<AccountRow>(null, { ...told, status: more.status ?? 'invited' }, ACCOUNT_FIELDS);
    await this.audit.append(actor, { action: 'account.added', subjectType: 'account', subjectId: id, changes });
    return id;
  }
}

/** Sends the invitation once more; the link of the earlier letter stops working. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  run(actor: Actor, id: AccountId): Promise<void> {
    return this.unitOfWork.run(async () => {
      const account = (await this.accounts.byIdForChange(id)) ?? fail(NOT_FOUND);
      if (account.status !== 'invited') fail(ACCOUNT_STATE);
      await this.audit.append(actor, { action: 'account.invited_again', subjectType: 'account', subjectId: id, changes: {} });
      await this.outbox.append(accountEvents.invited(id));
    });
  }
}
