import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { Department } from '../domain/directory.js';
import { DEPARTMENT_CLOSING } from '../domain/directory-events.js';
import { DepartmentRow } from '../storage/department.entity.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { DEPARTMENT_FIELDS } from './add-department.js';
import { DirectoryChanges } from './directory-changes.js';

export type DepartmentPatch = { readonly [Field in keyof Omit<Department, 'id' | 'slug'>]?: Department[Field] | null };

/** Changes what is told of a department, closes it from a day on, or opens it again. */
@Injectable()
export class ChangeDepartment {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly outbox: Outbox,
  ) {}

  async run(actor: Actor, slug: string, patch: DepartmentPatch): Promise<Department> {
    return this.changes.run(async () => {
      const before = (await this.repository.find(DepartmentRow, { slug })) ?? fail(NOT_FOUND);
      const after: Department = mergePatch<Department>(before, patch, ['email', 'phone', 'closedOn']);
      await this.repository.save(DepartmentRow, after);
      const changes = fieldChanges<Department>(before, after, DEPARTMENT_FIELDS);
      await this.changes.record(actor, { action: 'department.changed', subjectType: 'department', subjectId: after.id, changes });
      if (after.closedOn !== null && after.closedOn !== before.closedOn) {
        await this.outbox.append({
          type: DEPARTMENT_CLOSING,
          subjectType: 'department',
          subjectId: after.id,
          payload: { closedOn: after.closedOn },
        });
      }
      return after;
    });
  }
}
