import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../platform/crypto/random.js';
import type { Reason, ReasonDetails, ReasonId } from '../domain/reason.js';
import { faultsOfReason } from '../domain/reason-rules.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';
import { ReasonChanges, refuse } from './reason-changes.js';

/** Adds a reason: a new code, or the period of a code that follows one which ended. 422. */
@Injectable()
export class AddReason {
  constructor(
    private readonly changes: ReasonChanges,
    private readonly repository: ReasonsRepository,
  ) {}

  async run(actor: Actor, details: ReasonDetails): Promise<Reason> {
    return this.changes.run(async () => {
      refuse(faultsOfReason(details, await this.repository.all()));
      const reason: Reason = { ...details, id: newId() as ReasonId, firstUsedOn: null, lastUsedOn: null };
      await this.repository.save(reason);
      await this.changes.record(actor, 'reason.added', null, reason);
      return reason;
    });
  }
}
