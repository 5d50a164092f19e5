import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { hashSecret, newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { type ApiKey, type ApiKeyId, type KeyDetails, KEYS_AT_ONCE } from '../domain/api-key.js';
import { KEYS_FULL } from '../domain/api-key-problems.js';
import { faultsOfKey } from '../domain/api-key-rules.js';
import { KeyOwners } from '../reads/key-owners.js';
import { newKeySecret } from '../secrets/key-secret.js';
import { ApiKeyRows } from '../storage/api-key-rows.js';

/** What is shown once and never again. */
export interface NewApiKey {
  readonly key: ApiKey;
  readonly secret: string;
}

/** A monitor makes a key for the own organisation, an administrator one for anybody. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly owners: KeyOwners,
    private readonly rows: ApiKeyRows,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** 403 `not-a-member`, 409 `api-keys-full`, 422. */
  run(actor: StaffActor, asked: KeyDetails): Promise<NewApiKey> {
    return this.unitOfWork.run(async () => {
      const owner = await this.owners.of(actor);
      const details = { ...asked, holder: owner.organisation?.nameBg ?? asked.holder };
      const now = this.clock.now();
      const today = civilDateIn(now);
      const errors = faultsOfKey(details, owner.maker, today);
      if (errors.length > 0) fail(INVALID, { errors });
      const organisationId = owner.organisation?.id ?? null;
      if (organisationId !== null && (await this.rows.countActive(organisationId, today)) >= KEYS_AT_ONCE) fail(KEYS_FULL);
      const { prefix, secret } = newKeySecret();
      const key: ApiKey = {
        ...{ ...details, id: newId() as ApiKeyId, prefix, organisationId, lastUsedOn: null },
        ...{ createdBy: actor.accountId, createdAt: now, revokedAt: null },
      };
      await this.rows.insert(key, hashSecret(secret));
      const { scopes, perMinute, perDay, expiresOn } = key;
      const changes = { prefix, scopes, perMinute, perDay, expiresOn };
      await this.audit.append(actor, { action: 'api_key.added', subjectType: 'api_key', subjectId: key.id, changes });
      return { key, secret };
    });
  }
}
