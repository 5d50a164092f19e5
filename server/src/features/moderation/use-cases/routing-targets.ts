import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { access, problems, type Submission } from '../../submissions/index.js';
import { isInConflict, type RoutingTarget } from '../domain/conflict-of-interest.js';
import { type ModerationRule, moderationFault } from '../domain/moderation-rules.js';

/** Departments that a case can go to, with what the conflict-of-interest rule has to know of them. */
@Injectable()
export class RoutingTargets {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly accounts: AccountDirectory,
  ) {}

  /** The open department of that slug; 422 at `/department` otherwise. */
  async named(slug: string, submission: Submission): Promise<RoutingTarget> {
    const department = this.directory.openDepartment(slug);
    if (!department) refuse(this.directory.department(slug) ? 'department_closed' : 'department_unknown');
    return this.target(department.id, submission.about);
  }

  /** Where the topic sends the case by default; null when nowhere, or when that would be a conflict of interest. */
  async suggestedFor(submission: Submission): Promise<DepartmentId | null> {
    const department = this.directory.defaultDepartment(submission.topic);
    if (!department) return null;
    const target = await this.target(department.id, submission.about);
    return isInConflict(submission.about, target) ? null : department.id;
  }

  private async target(departmentId: DepartmentId, about: Submission['about']): Promise<RoutingTarget> {
    const office = about?.office ?? null;
    const aboutDepartment = about?.departmentId ?? null;
    const holdsOfficeInQuestion = access.isPersonalOffice(office) && (await this.accounts.holdsOffice(departmentId, office));
    const isOther = aboutDepartment !== null && aboutDepartment !== departmentId;
    const sharesDeputyInQuestion = isOther && (await this.accounts.sharesDeputy(departmentId, aboutDepartment));
    return { departmentId, holdsOfficeInQuestion, sharesDeputyInQuestion };
  }
}

function refuse(rule: ModerationRule): never {
  fail(problems.DECISION_INVALID, { errors: [moderationFault('/department', rule)] });
}
