import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { Policy, PolicyDetails } from '../domain/policy.js';
import { policyEvents } from '../domain/policy-events.js';
import { faultsOfPolicy } from '../domain/policy-rules.js';
import { Measures } from '../storage/measures.js';
import { Policies } from '../storage/policies.js';
import { PolicyChanges, type PolicyRef, refuse } from './policy-changes.js';

const FIELDS = [
  'kind',
  'titleBg',
  'titleEn',
  'actNumber',
  'actDate',
  'periodFrom',
  'periodTo',
  'goals',
] as const satisfies (keyof Policy)[];

/** Changes what a document says of itself. 404, 412, 422. */
@Injectable()
export class ChangePolicy {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly policies: Policies,
    private readonly measures: Measures,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, ref: PolicyRef, details: Omit<PolicyDetails, 'slug'>): Promise<void> {
    return this.changes.run(ref, async (before) => {
      const policy = { ...before, ...details };
      refuse(faultsOfPolicy(policy, await this.measures.ofPolicy(policy.id), civilDateIn(this.clock.now())));
      const changed = fieldChanges<Policy>(before, policy, FIELDS);
      if (Object.keys(changed).length === 0) return;
      await this.policies.update(policy);
      await this.changes.record(actor, 'policy.changed', policy, changed);
      const payload = { slug: policy.slug };
      await this.outbox.append({ type: policyEvents.changed, subjectType: 'policy', subjectId: policy.id, payload });
    });
  }
}
