import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ApiKey, ApiKeyId } from '../domain/api-key.js';

/** Where a page of a list ended; the instant as PostgreSQL writes it. */
export interface Place {
  readonly position: string;
  readonly id: string;
}

const COLUMNS = `id, prefix, name, holder, organisation_id as "organisationId", scopes, per_minute as "perMinute", per_day as "perDay",
  expires_on::text as "expiresOn", last_used_on::text as "lastUsedOn", created_by as "createdBy", created_at as "createdAt",
  revoked_at as "revokedAt"`;

/** Rows of `api_key`. The hash leaves in one read alone. */
@Injectable()
export class ApiKeyRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byPrefix(prefix: string): Promise<(ApiKey & { readonly secretHash: Buffer }) | null> {
    const [row] = await this.unitOfWork.query<ApiKey & { secretHash: Buffer }>(
      `select ${COLUMNS}, secret_hash as "secretHash" from api_key where prefix = $1`,
      [prefix],
    );
    return row ?? null;
  }

  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<ApiKey | null> {
    const [row] = await this.unitOfWork.query<ApiKey>(`select ${COLUMNS} from api_key where id = $1 for update`, [id]);
    return row ?? null;
  }

  /** Of an organisation, or of everybody (null), the newest first, after that place. */
  page(organisationId: string | null, after: Place | null, limit: number): Promise<(ApiKey & Place)[]> {
    return this.unitOfWork.query<ApiKey & Place>(
      `select ${COLUMNS}, created_at::text as position from api_key
        where ($1::uuid is null or organisation_id = $1)
          and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [organisationId, after?.position ?? null, after?.id ?? null, limit],
    );
  }

  /** How many of an organisation's keys work on that day; until the transaction ends nobody else adds one. */
  async countActive(organisationId: string, day: CivilDate): Promise<number> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtext('api-keys'), hashtext($1))`, [organisationId]);
    const [row] = await this.unitOfWork.query<{ count: number }>(
      `select count(*)::integer as count from api_key
        where organisation_id = $1 and revoked_at is null and (expires_on is null or expires_on >= $2)`,
      [organisationId, day],
    );
    return row?.count ?? 0;
  }

  async insert(key: ApiKey, secretHash: Buffer): Promise<void> {
    await this.unitOfWork.query(
      `insert into api_key (id, prefix, secret_hash, name, holder, organisation_id, scopes, per_minute, per_day, expires_on, created_by,
                            created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[key.id, key.prefix, secretHash, key.name, key.holder, key.organisationId, [...key.scopes]],
        ...[key.perMinute, key.perDay, key.expiresOn, key.createdBy, key.createdAt],
      ],
    );
  }

  async revoke(id: ApiKeyId, by: AccountId, at: Date): Promise<void> {
    await this.unitOfWork.query('update api_key set revoked_by = $2, revoked_at = $3 where id = $1', [id, by, at]);
  }

  async recordUse(id: ApiKeyId, day: CivilDate): Promise<void> {
    await this.unitOfWork.query(
      'update api_key set last_used_on = $2 where id = $1 and (last_used_on is null or last_used_on < $2::date)',
      [id, day],
    );
  }
}
