import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { Reason, ReasonDetails } from '../domain/reason.js';
import { ReasonDirectory } from '../reads/reason-directory.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';

const FIELDS = [
  'code',
  'position',
  'labelBg',
  'labelEn',
  'explanationBg',
  'explanationEn',
  'templateBg',
  'templateEn',
  'effect',
  'byHand',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof ReasonDetails)[];

/** How every change of the list goes: one after another, audited in its transaction, seen here at once. */
@Injectable()
export class ReasonChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ReasonsRepository,
    private readonly audit: AuditTrail,
    private readonly directory: ReasonDirectory,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      await this.repository.beginChange();
      await this.unitOfWork.afterCommit(() => this.directory.refresh());
      return work();
    });
  }

  /** Leaves no entry when nothing changed. */
  async record(
    actor: Actor,
    action: 'reason.added' | 'reason.changed' | 'reason.removed',
    before: Reason | null,
    after: Partial<Reason>,
  ): Promise<void> {
    const changes = fieldChanges<Reason>(before, after, FIELDS);
    const subjectId = before?.id ?? after.id ?? '';
    // The trail names a period by its code: an id alone tells a reader nothing.
    const named = action === 'reason.changed' ? { code: before?.code, ...changes } : changes;
    if (Object.keys(changes).length > 0) await this.audit.append(actor, { action, subjectType: 'reason', subjectId, changes: named });
  }
}

/** Ends the change with 422 when something is wrong with it. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
