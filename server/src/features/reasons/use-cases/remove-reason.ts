import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { REASON_USED } from '../domain/reason-problems.js';
import type { ReasonId } from '../domain/reason.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';
import { ReasonChanges } from './reason-changes.js';

/** Takes away a reason under which nothing was decided yet. 404, 409 for a used one. */
@Injectable()
export class RemoveReason {
  constructor(
    private readonly changes: ReasonChanges,
    private readonly repository: ReasonsRepository,
  ) {}

  async run(actor: Actor, id: ReasonId): Promise<void> {
    await this.changes.run(async () => {
      const reason = (await this.repository.lock(id)) ?? fail(NOT_FOUND);
      if (reason.lastUsedOn !== null) fail(REASON_USED);
      await this.repository.remove(id);
      await this.changes.record(actor, 'reason.removed', reason, {});
    });
  }
}
