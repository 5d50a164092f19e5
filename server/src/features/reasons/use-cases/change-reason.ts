import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import type { Reason, ReasonDetails, ReasonId } from '../domain/reason.js';
import { faultsAgainstUse, faultsOfReason } from '../domain/reason-rules.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';
import { ReasonChanges, refuse } from './reason-changes.js';

export type ReasonPatch = { readonly [Field in keyof Omit<ReasonDetails, 'code'>]?: ReasonDetails[Field] | null | undefined };

/** Changes a reason. Of a used one only what no decided case shows: its template, its place, who may choose it, its last day. 404, 422. */
@Injectable()
export class ChangeReason {
  constructor(
    private readonly changes: ReasonChanges,
    private readonly repository: ReasonsRepository,
  ) {}

  async run(actor: Actor, id: ReasonId, patch: ReasonPatch): Promise<Reason> {
    return this.changes.run(async () => {
      const before = (await this.repository.lock(id)) ?? fail(NOT_FOUND);
      const after = mergePatch<Reason>(before, patch, ['validFrom', 'validTo']);
      const others = (await this.repository.all()).filter((other) => other.id !== id);
      refuse([...faultsAgainstUse(before, after), ...faultsOfReason(after, others)]);
      await this.repository.save(after);
      await this.changes.record(actor, 'reason.changed', before, after);
      return after;
    });
  }
}
