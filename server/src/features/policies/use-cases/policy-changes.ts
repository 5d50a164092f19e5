import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { type FieldError, fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { INVALID, NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { Policy } from '../domain/policy.js';
import { policyEvents } from '../domain/policy-events.js';
import { Policies } from '../storage/policies.js';

/** Whose document is changed, and which version of it they saw. */
export interface PolicyRef {
  readonly slug: string;
  readonly ifMatch: string | undefined;
}

/** How every change of a document goes, of its measures and indicators too: one after another, on the version that was seen, in one transaction. */
@Injectable()
export class PolicyChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** 404, 412. */
  run<T>({ slug, ifMatch }: PolicyRef, work: (policy: Policy) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      const policy = (await this.policies.lock(slug)) ?? fail(NOT_FOUND);
      requireMatch(ifMatch, policy.version);
      return work(policy);
    });
  }

  /** Leaves no entry when nothing changed. */
  async record(actor: StaffActor, action: string, { id }: Policy, changes: Readonly<Record<string, unknown>>): Promise<void> {
    if (Object.keys(changes).length > 0) await this.audit.append(actor, { action, subjectType: 'policy', subjectId: id, changes });
  }

  /** A measure was added, changed or moved: the trail, the next version, and whoever wants to know. */
  async measureChanged(
    actor: StaffActor,
    policy: Policy,
    action: string,
    measure: { readonly id: string; readonly code: string },
    changes: object,
  ): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await this.policies.touch(policy.id);
    await this.record(actor, action, policy, { measure: measure.code, ...changes });
    const payload = { policyId: policy.id, code: measure.code };
    await this.outbox.append({ type: policyEvents.measureChanged, subjectType: 'measure', subjectId: measure.id, payload });
  }
}

/** Ends the change with 422 when something is wrong with it. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
