import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { policyEvents } from '../domain/policy-events.js';
import { POLICY_PUBLISHED, POLICY_WITHOUT_MEASURES } from '../domain/policy-problems.js';
import { Measures } from '../storage/measures.js';
import { Policies } from '../storage/policies.js';
import { PolicyChanges, type PolicyRef } from './policy-changes.js';

/** Lets everybody read a document. What was promised in public stays there: it never becomes a draft again. 404, 409, 412. */
@Injectable()
export class PublishPolicy {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly policies: Policies,
    private readonly measures: Measures,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, ref: PolicyRef): Promise<void> {
    return this.changes.run(ref, async (policy) => {
      if (policy.publishedAt !== null) fail(POLICY_PUBLISHED);
      if ((await this.measures.ofPolicy(policy.id)).length === 0) fail(POLICY_WITHOUT_MEASURES);
      await this.policies.update({ ...policy, publishedAt: this.clock.now() });
      await this.changes.record(actor, 'policy.published', policy, { slug: policy.slug });
      await this.outbox.append({
        type: policyEvents.published,
        subjectType: 'policy',
        subjectId: policy.id,
        payload: { slug: policy.slug },
      });
    });
  }
}
