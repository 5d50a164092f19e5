import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_SIGNED_IN } from '../../../platform/http/http-problems.js';
import { actorOf } from '../domain/account.js';
import { usualTitle } from '../domain/assignment.js';
import type { StaffSession } from '../domain/staff-session.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { AccountConsequences } from './account-consequences.js';

export interface OwnAccountPatch {
  readonly name?: string | null;
  readonly language?: Language | null;
  /** Empty or null: the usual title of the office or role. */
  readonly officeTitle?: string | null;
}

/** What everybody may change about themselves. */
@Injectable()
export class ChangeOwnAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly consequences: AccountConsequences,
  ) {}

  run({ account }: StaffSession, patch: OwnAccountPatch): Promise<void> {
    return this.unitOfWork.run(async () => {
      const before = (await this.accounts.byIdForChange(account.id)) ?? fail(NOT_SIGNED_IN);
      const language = patch.language ?? before.language;
      const officeTitle = patch.officeTitle === undefined ? before.officeTitle : patch.officeTitle || usualTitle(before, language);
      const after = { ...before, language, officeTitle, name: patch.name ?? before.name };
      await this.accounts.update(account.id, after);
      await this.consequences.follow(actorOf(account), { before, after, action: null });
    });
  }
}
