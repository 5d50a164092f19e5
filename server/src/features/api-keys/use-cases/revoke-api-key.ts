import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { ApiKeyId } from '../domain/api-key.js';
import { KeyOwners } from '../reads/key-owners.js';
import { ApiKeyRows } from '../storage/api-key-rows.js';

/** Ends a key at once and for good; one that has ended already stays as it is. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly owners: KeyOwners,
    private readonly rows: ApiKeyRows,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** 403 `not-a-member`; 404 for a key of others, as for one that there is not. */
  run(actor: StaffActor, id: ApiKeyId): Promise<void> {
    return this.unitOfWork.run(async () => {
      const owner = await this.owners.of(actor);
      const key = await this.rows.lock(id);
      if (!key || (owner.organisation && key.organisationId !== owner.organisation.id)) fail(NOT_FOUND);
      if (key.revokedAt !== null) return;
      await this.rows.revoke(key.id, actor.accountId, this.clock.now());
      await this.audit.append(actor, {
        ...{ action: 'api_key.revoked', subjectType: 'api_key', subjectId: key.id },
        changes: { prefix: key.prefix },
      });
    });
  }
}
