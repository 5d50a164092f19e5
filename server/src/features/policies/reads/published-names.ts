import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** What a published document is called. */
export interface PublishedName {
  readonly slug: string;
  readonly titleBg: string;
  readonly titleEn: string | null;
  readonly publishedAt: Date;
}

/** An indicator of a published document, with its measure. */
export interface PublishedIndicatorName extends PublishedName {
  readonly indicator: string;
  readonly code: string;
}

/** Names of published documents and of what is in them, for those who refer to them. Nothing of a draft. */
@Injectable()
export class PublishedNames {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every published document, the newest publication first. One statement. */
  all(): Promise<PublishedName[]> {
    return this.unitOfWork.query<PublishedName>(
      `select p.slug, p.title_bg as "titleBg", p.title_en as "titleEn", p.published_at as "publishedAt" from policy p
        where p.published_at is not null order by p.published_at desc, p.id desc`,
    );
  }

  /** Every measure of a published document, by what its address is made of. One statement. */
  measures(): Promise<{ readonly slug: string; readonly code: string }[]> {
    return this.unitOfWork.query<{ slug: string; code: string }>(
      `select p.slug, m.code from policy_measure m join policy p on p.id = m.policy_id
        where p.published_at is not null order by p.published_at desc, p.id desc, m.code`,
    );
  }

  /** By id of the document. One statement, none for no id. */
  async ofPolicies(ids: readonly string[]): Promise<ReadonlyMap<string, PublishedName>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<PublishedName & { id: string }>(
      `select p.id, p.slug, p.title_bg as "titleBg", p.title_en as "titleEn", p.published_at as "publishedAt" from policy p
        where p.id = any($1::uuid[]) and p.published_at is not null`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }

  /** By id of the indicator. One statement, none for no id. */
  async ofIndicators(ids: readonly string[]): Promise<ReadonlyMap<string, PublishedIndicatorName>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<PublishedIndicatorName & { id: string }>(
      `select i.id, i.name as indicator, m.code, p.slug, p.title_bg as "titleBg", p.title_en as "titleEn",
              p.published_at as "publishedAt"
         from policy_indicator i join policy_measure m on m.id = i.measure_id join policy p on p.id = m.policy_id
        where i.id = any($1::uuid[]) and p.published_at is not null`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }
}
