import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { type FieldChanges } from '../../../platform/audit/field-changes.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import { DirectoryRepository } from '../storage/directory.repository.js';

export interface DirectoryChangeRecord {
  readonly action: string;
  readonly subjectType: 'municipality' | 'department' | 'settlement' | 'topic' | 'authority';
  readonly subjectId: string;
  readonly changes: FieldChanges;
}

/** How every change of the directory goes: one after another, audited in its transaction, seen here at once. */
@Injectable()
export class DirectoryChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DirectoryRepository,
    private readonly audit: AuditTrail,
    private readonly directory: AuthorityDirectory,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      await this.repository.beginChange();
      await this.unitOfWork.afterCommit(() => this.directory.refresh());
      return work();
    });
  }

  /** Leaves no entry when nothing changed. */
  async record(actor: Actor, record: DirectoryChangeRecord): Promise<void> {
    if (Object.keys(record.changes).length > 0) await this.audit.append(actor, record);
  }
}

/** Ends the change with 422 when something is wrong with it. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
