import { Injectable } from '@nestjs/common';
import type { Actor, Office, Role } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { Assignment } from '../domain/account.js';
import { changeStanding } from '../domain/account-change.js';
import { usualTitle } from '../domain/assignment.js';
import type { AccountRow } from '../storage/account.entity.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { AccountConsequences } from './account-consequences.js';
import { Assignments } from './assignments.js';

/** What is absent stays; null clears department and office, and brings the usual title back. */
export interface AccountPatch {
  readonly name?: string | null;
  readonly role?: Role | null;
  /** Slug of an open department. */
  readonly department?: string | null;
  readonly office?: Office | null;
  readonly officeTitle?: string | null;
  readonly language?: Language | null;
  readonly status?: 'active' | 'deactivated' | null;
}

/** An administrator changes what an account is for, or whether it can be used. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly assignments: Assignments,
    private readonly directory: AuthorityDirectory,
    private readonly consequences: AccountConsequences,
  ) {}

  run(actor: Actor, id: AccountId, patch: AccountPatch): Promise<void> {
    return this.unitOfWork.run(async () => {
      const administrators = await this.accounts.activeAdministratorsForChange();
      const before = (await this.accounts.byIdForChange(id)) ?? fail(NOT_FOUND);
      const assignment = this.assignment(before, patch);
      const standing = { role: before.role, status: before.status, hasPassword: before.passwordHash !== null };
      const { action, status } = unwrap(
        changeStanding(standing, { role: assignment.role, status: patch.status ?? null }, administrators.length),
      );
      const language = patch.language ?? before.language;
      const after = {
        ...before,
        ...assignment,
        status,
        language,
        name: patch.name ?? before.name,
        officeTitle: title(before, patch, assignment, language),
      };
      await this.accounts.update(id, after);
      await this.consequences.follow(actor, { before, after, action });
    });
  }

  /** A department that closed since may stay; it can't be chosen anew. */
  private assignment(before: AccountRow, { role, department, office }: AccountPatch): Assignment {
    if (!role && department === undefined && office === undefined) return before;
    const present = before.departmentId && (this.directory.departmentById(before.departmentId)?.slug ?? null);
    const wanted = {
      role: role ?? before.role,
      department: department === undefined ? present : department,
      office: office === undefined ? before.office : office,
    };
    return this.assignments.of(wanted, before.departmentId);
  }
}

/** A title that nobody wrote follows the office. */
function title(before: AccountRow, { officeTitle }: AccountPatch, after: Assignment, language: Language): string {
  if (officeTitle) return officeTitle;
  const wasUsual = before.officeTitle === usualTitle(before, before.language);
  return officeTitle === undefined && !wasUsual ? before.officeTitle : usualTitle(after, language);
}
