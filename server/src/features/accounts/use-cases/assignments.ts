import { Injectable } from '@nestjs/common';
import type { Office, Role } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { AuthorityDirectory, type Department } from '../../authorities/index.js';
import type { Assignment } from '../domain/account.js';
import { accountFault } from '../domain/account-problems.js';
import { faultsOfAssignment } from '../domain/assignment.js';
import { refuse } from './refuse.js';

export interface WantedAssignment {
  readonly role: Role;
  /** Slug of an open department. */
  readonly department: string | null;
  readonly office: Office | null;
}

/** Turns the words of a request into an assignment; 422 when it names no open department or does not fit the role. */
@Injectable()
export class Assignments {
  constructor(private readonly directory: AuthorityDirectory) {}

  /** `present` is the department that the account has now: it may stay when it closed since. */
  of({ role, department, office }: WantedAssignment, present: DepartmentId | null = null): Assignment {
    const found = department === null ? null : this.departmentOf(department, present);
    if (department !== null && !found) refuse([accountFault('/department', 'unknown_department')]);
    const assignment: Assignment = { role, departmentId: found?.id ?? null, office };
    refuse(faultsOfAssignment(assignment));
    return assignment;
  }

  private departmentOf(slug: string, present: DepartmentId | null): Department | null {
    const department = this.directory.department(slug);
    return department?.id === present ? department : this.directory.openDepartment(slug);
  }
}
