import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Policy, PolicyDetails, PolicyId } from '../domain/policy.js';
import { policyFault } from '../domain/policy-problems.js';
import { faultsOfPolicy } from '../domain/policy-rules.js';
import { Policies } from '../storage/policies.js';
import { PolicyChanges, refuse } from './policy-changes.js';

/** Begins a document, as a draft that only administrators see. 422. */
@Injectable()
export class CreatePolicy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: Policies,
    private readonly changes: PolicyChanges,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, details: PolicyDetails): Promise<Policy> {
    return this.unitOfWork.run(async () => {
      const now = this.clock.now();
      refuse(faultsOfPolicy(details, [], civilDateIn(now)));
      const id = newId() as PolicyId;
      const policy: Policy = { ...details, id, version: 1, createdAt: now, createdBy: actor.accountId, publishedAt: null };
      if (!(await this.policies.insert(policy))) refuse([policyFault('/slug', 'slug_taken')]);
      await this.changes.record(actor, 'policy.added', policy, { slug: policy.slug, kind: policy.kind, actNumber: policy.actNumber });
      return policy;
    });
  }
}
