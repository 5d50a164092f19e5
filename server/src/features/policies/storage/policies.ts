import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Policy, PolicyId } from '../domain/policy.js';

/** A policy in a list, with how much is in it. */
export interface ListedPolicy extends Policy {
  readonly measures: number;
  readonly indicators: number;
}

const COLUMNS = `p.id, p.slug, p.kind, p.title_bg as "titleBg", p.title_en as "titleEn", p.act_number as "actNumber", p.act_date as "actDate",
                 p.period_from as "periodFrom", p.period_to as "periodTo", p.goals, p.version, p.created_at as "createdAt",
                 p.created_by as "createdBy", p.published_at as "publishedAt"`;

/** What everybody may read: nothing of a draft. */
const PUBLIC = 'p.published_at is not null';

/** Rows of `policy`. */
@Injectable()
export class Policies {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The published ones, or all of them; those that last longest first. */
  list(which: 'published' | 'all'): Promise<ListedPolicy[]> {
    return this.unitOfWork.query<ListedPolicy>(
      `select ${COLUMNS}, count(distinct m.id)::int as measures, count(i.id)::int as indicators
         from policy p left join policy_measure m on m.policy_id = p.id left join policy_indicator i on i.measure_id = m.id
        where ${which === 'published' ? PUBLIC : 'true'}
        group by p.id order by p.period_to desc, p.act_date desc, p.id`,
    );
  }

  async find(slug: string, which: 'published' | 'all'): Promise<Policy | null> {
    const [policy] = await this.unitOfWork.query<Policy>(
      `select ${COLUMNS} from policy p where p.slug = $1 and ${which === 'published' ? PUBLIC : 'true'}`,
      [slug],
    );
    return policy ?? null;
  }

  /** Holds the row until the transaction ends, so that changes of the document and of all in it come one after another. */
  async lock(slug: string): Promise<Policy | null> {
    const [policy] = await this.unitOfWork.query<Policy>(`select ${COLUMNS} from policy p where p.slug = $1 for update`, [slug]);
    return policy ?? null;
  }

  /** False when another one has the slug. */
  async insert(policy: Policy): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into policy (id, slug, kind, title_bg, title_en, act_number, act_date, period_from, period_to, goals, created_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (slug) do nothing returning id`,
      [policy.id, policy.slug, ...detailsOf(policy), policy.createdAt, policy.createdBy],
    );
    return rows.length > 0;
  }

  /** Everything but the slug, and the next version with it. */
  async update(policy: Policy): Promise<void> {
    await this.unitOfWork.query(
      `update policy set kind = $2, title_bg = $3, title_en = $4, act_number = $5, act_date = $6, period_from = $7, period_to = $8, goals = $9,
              published_at = $10, version = version + 1 where id = $1`,
      [policy.id, ...detailsOf(policy), policy.publishedAt],
    );
  }

  /** Something in the document changed: the next version. */
  async touch(id: PolicyId): Promise<void> {
    await this.unitOfWork.query('update policy set version = version + 1 where id = $1', [id]);
  }
}

const detailsOf = ({ kind, titleBg, titleEn, actNumber, actDate, periodFrom, periodTo, goals }: Policy): unknown[] => [
  ...[kind, titleBg, titleEn, actNumber, actDate, periodFrom, periodTo],
  [...goals],
];
