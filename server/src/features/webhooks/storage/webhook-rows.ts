import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Webhook, WebhookId, WebhookState } from '../domain/webhook.js';

/** Where a page of a list ended; the instant as PostgreSQL writes it. */
export interface Place {
  readonly position: string;
  readonly id: string;
}

const COLUMNS = `id, organisation_id as "organisationId", name, url, events, state, failing_since as "failingSince",
  former_until as "formerUntil", version, created_by as "createdBy", created_at as "createdAt"`;

/** Rows of `webhook`, without the secrets. */
@Injectable()
export class WebhookRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<Webhook | null> {
    const [row] = await this.unitOfWork.query<Webhook>(`select ${COLUMNS} from webhook where id = $1`, [id]);
    return row ?? null;
  }

  /** Holds the row until the transaction ends. */
  async lock(id: string): Promise<Webhook | null> {
    const [row] = await this.unitOfWork.query<Webhook>(`select ${COLUMNS} from webhook where id = $1 for update`, [id]);
    return row ?? null;
  }

  /** Of an organisation, or of everybody (null), the newest first, after that place. */
  page(organisationId: string | null, after: Place | null, limit: number): Promise<(Webhook & Place)[]> {
    return this.unitOfWork.query<Webhook & Place>(
      `select ${COLUMNS}, created_at::text as position from webhook
        where ($1::uuid is null or organisation_id = $1)
          and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [organisationId, after?.position ?? null, after?.id ?? null, limit],
    );
  }

  /** How many an organisation has, or administrators (null); until the transaction ends nobody else adds one. */
  async count(organisationId: string | null): Promise<number> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtext('webhooks'), hashtext($1))`, [organisationId ?? '']);
    const [row] = await this.unitOfWork.query<{ count: number }>(
      'select count(*)::integer as count from webhook where organisation_id is not distinct from $1',
      [organisationId],
    );
    return row?.count ?? 0;
  }

  async insert(webhook: Webhook, secretBox: Buffer): Promise<void> {
    const { id, organisationId, name, url, events, state, version, createdBy, createdAt } = webhook;
    await this.unitOfWork.query(
      `insert into webhook (id, organisation_id, name, url, events, secret_box, state, version, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, organisationId, name, url, [...events], secretBox, state, version, createdBy, createdAt],
    );
  }

  async update({ id, name, url, events }: Pick<Webhook, 'id' | 'name' | 'url' | 'events'>): Promise<void> {
    await this.unitOfWork.query('update webhook set name = $2, url = $3, events = $4, version = version + 1 where id = $1', [
      ...[id, name, url, [...events]],
    ]);
  }

  /** What people decide: it starts afresh, without the failures before. */
  async setState(id: WebhookId, state: WebhookState): Promise<void> {
    await this.unitOfWork.query('update webhook set state = $2, failing_since = null, version = version + 1 where id = $1', [id, state]);
  }

  /** The secret of today signs beside the new one until that instant; the one before it no longer does. */
  async replaceSecret(id: WebhookId, secretBox: Buffer, formerUntil: Date): Promise<void> {
    await this.unitOfWork.query(
      `update webhook set former_box = secret_box, former_until = $3, secret_box = $2, version = version + 1 where id = $1`,
      [id, secretBox, formerUntil],
    );
  }

  /** With its log. */
  async delete(id: WebhookId): Promise<void> {
    await this.unitOfWork.query('delete from webhook where id = $1', [id]);
  }

  /** What a try said of an address at work: since when it fails (null: it works), and whether it is given up. */
  async recordHealth(id: WebhookId, failingSince: Date | null, givenUp: boolean): Promise<void> {
    await this.unitOfWork.query(
      `update webhook set failing_since = $2, state = case when $3 then 'given_up' else state end where id = $1 and state = 'active'`,
      [id, failingSince, givenUp],
    );
  }
}
