import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Campaign, CampaignId } from '../domain/campaign.js';

/** Where a page of a list ended; the instant as PostgreSQL writes it. */
export interface Place {
  readonly position: string;
  readonly id: string;
}

const COLUMNS = `c.id, c.slug, c.organisation_id as "organisationId", c.title, c.purpose, c.language, c.starts_on as "startsOn",
  c.ends_on as "endsOn", c.is_double as double, c.state, c.version, c.created_by as "createdBy", c.created_at as "createdAt",
  c.started_at as "startedAt", c.concluded_at as "concludedAt"`;

/** Rows of `campaign`. */
@Injectable()
export class Campaigns {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async bySlug(slug: string): Promise<Campaign | null> {
    const [row] = await this.unitOfWork.query<Campaign>(`select ${COLUMNS} from campaign c where c.slug = $1`, [slug]);
    return row ?? null;
  }

  /** Holds the row until the transaction ends: what happens in one campaign happens one after another. */
  async lock(slug: string): Promise<Campaign | null> {
    const [row] = await this.unitOfWork.query<Campaign>(`select ${COLUMNS} from campaign c where c.slug = $1 for update`, [slug]);
    return row ?? null;
  }

  /** Of an organisation, the newest first, after that place. */
  ofOrganisation(organisationId: string, after: Place | null, limit: number): Promise<(Campaign & Place)[]> {
    return this.unitOfWork.query<Campaign & Place>(
      `select ${COLUMNS}, c.created_at::text as position from campaign c
        where c.organisation_id = $1 and ($2::timestamptz is null or (c.created_at, c.id) < ($2::timestamptz, $3::uuid))
        order by c.created_at desc, c.id desc limit $4`,
      [organisationId, after?.position ?? null, after?.id ?? null, limit],
    );
  }

  /** Those that are over, of one organisation or of all (null), the newest first, after that place. */
  concluded(organisationId: string | null, after: Place | null, limit: number): Promise<(Campaign & Place)[]> {
    return this.unitOfWork.query<Campaign & Place>(
      `select ${COLUMNS}, c.concluded_at::text as position from campaign c
        where c.state = 'concluded' and ($1::uuid is null or c.organisation_id = $1)
          and ($2::timestamptz is null or (c.concluded_at, c.id) < ($2::timestamptz, $3::uuid))
        order by c.concluded_at desc, c.id desc limit $4`,
      [organisationId, after?.position ?? null, after?.id ?? null, limit],
    );
  }

  async insert(campaign: Campaign): Promise<void> {
    const { id, slug, organisationId, title, purpose, language, startsOn, endsOn, double, state, version, createdBy, createdAt } = campaign;
    await this.unitOfWork.query(
      `insert into campaign (id, slug, organisation_id, title, purpose, language, starts_on, ends_on, is_double, state, version, created_by,
                             created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [id, slug, organisationId, title, purpose, language, startsOn, endsOn, double, state, version, createdBy, createdAt],
    );
  }

  /** All that can change of it, and the next version with it. */
  async update({ id, title, purpose, language, startsOn, endsOn, double, state, startedAt, concludedAt }: Campaign): Promise<void> {
    await this.unitOfWork.query(
      `update campaign
          set title = $2, purpose = $3, language = $4, starts_on = $5, ends_on = $6, is_double = $7, state = $8, started_at = $9,
              concluded_at = $10, version = version + 1
        where id = $1`,
      [id, title, purpose, language, startsOn, endsOn, double, state, startedAt, concludedAt],
    );
  }

  /** A draft with its list. */
  async delete(id: CampaignId): Promise<void> {
    await this.unitOfWork.query('delete from campaign_item where campaign_id = $1', [id]);
    await this.unitOfWork.query('delete from campaign where id = $1', [id]);
  }
}
