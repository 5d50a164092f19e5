import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import { newId } from '../../../platform/crypto/random.js';
import type { Department, DepartmentDetails } from '../domain/directory.js';
import { directoryFault } from '../domain/directory-problems.js';
import { faultsOfDepartment } from '../domain/directory-rules.js';
import { DepartmentRow } from '../storage/department.entity.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export const DEPARTMENT_FIELDS = [
  'slug',
  'nameBg',
  'nameEn',
  'email',
  'phone',
  'addressBg',
  'addressEn',
  'hoursBg',
  'hoursEn',
  'headOfficeBg',
  'headOfficeEn',
  'closedOn',
] as const satisfies readonly (keyof Department)[];

export type NewDepartment = Pick<DepartmentDetails, 'slug' | 'nameBg' | 'nameEn'> & {
  readonly [Field in keyof DepartmentDetails]?: DepartmentDetails[Field] | null;
};

const NOTHING_TOLD = {
  email: null,
  phone: null,
  addressBg: '',
  addressEn: '',
  hoursBg: '',
  hoursEn: '',
  headOfficeBg: '',
  headOfficeEn: '',
};

/** Opens a department. Its slug is part of public addresses and never changes afterwards. */
@Injectable()
export class AddDepartment {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
  ) {}

  async run(actor: Actor, given: NewDepartment): Promise<Department> {
    const details = mergePatch<DepartmentDetails>(
      { ...NOTHING_TOLD, slug: given.slug, nameBg: given.nameBg, nameEn: given.nameEn },
      given,
      [],
    );
    refuse(faultsOfDepartment(details));
    return this.changes.run(async () => {
      if (await this.repository.find(DepartmentRow, { slug: details.slug })) refuse([directoryFault('/slug', 'slug_taken')]);
      const department: Department = { ...details, id: newId() as DepartmentId, closedOn: null };
      await this.repository.save(DepartmentRow, department);
      const changes = fieldChanges<Department>(null, department, DEPARTMENT_FIELDS);
      await this.changes.record(actor, { action: 'department.added', subjectType: 'department', subjectId: department.id, changes });
      return department;
    });
  }
}
