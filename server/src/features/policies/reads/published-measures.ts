import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { linesOf, treeOf } from '../domain/measure-tree.js';
import type { MeasureId, PolicyId } from '../domain/policy.js';
import { Policies } from '../storage/policies.js';

/** A measure that everybody can read, with the document that it stands in. */
export interface PublishedMeasure {
  readonly id: MeasureId;
  readonly code: string;
  readonly title: string;
  readonly departmentId: DepartmentId;
  /** Last day, Europe/Sofia. */
  readonly dueOn: CivilDate | null;
  /** The measure that it is a part of; null at the top. */
  readonly parentId: MeasureId | null;
  readonly parentCode: string | null;
  readonly parentTitle: string | null;
  /** Whether others are parts of it. */
  readonly hasParts: boolean;
  readonly policyId: PolicyId;
  readonly policySlug: string;
  readonly policyTitleBg: string;
  readonly policyTitleEn: string | null;
  /** Of the act with which the document was adopted. */
  readonly actDate: CivilDate;
  readonly publishedAt: Date;
}

const PUBLISHED = `select m.id, m.code, m.title, m.department_id as "departmentId", m.due_on as "dueOn", m.parent_id as "parentId",
    a.code as "parentCode", a.title as "parentTitle", exists (select 1 from policy_measure o where o.parent_id = m.id) as "hasParts",
    p.id as "policyId", p.slug as "policySlug", p.title_bg as "policyTitleBg", p.title_en as "policyTitleEn", p.act_date as "actDate",
    p.published_at as "publishedAt"
  from policy_measure m join policy p on p.id = m.policy_id and p.published_at is not null left join policy_measure a on a.id = m.parent_id`;

/** The measures of published documents, for features that build on them. Nothing of a draft. */
@Injectable()
export class PublishedMeasures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: Policies,
  ) {}

  /** All of the document, each before its parts, in the order of their codes; none of a draft. One statement. */
  async ofPolicy(id: string): Promise<PublishedMeasure[]> {
    const rows = await this.unitOfWork.query<PublishedMeasure>(`${PUBLISHED} where p.id = $1`, [id]);
    return linesOf(treeOf(rows)).map(({ measure }) => measure);
  }

  /** By id; what is no measure of a published document is left out. One statement, none for no measure. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, PublishedMeasure>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<PublishedMeasure>(`${PUBLISHED} where m.id = any($1::uuid[])`, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The title of the published document of that slug; null when there is none. */
  async titleOf(slug: string): Promise<{ readonly titleBg: string; readonly titleEn: string | null } | null> {
    const policy = await this.policies.find(slug, 'published');
    return policy && { titleBg: policy.titleBg, titleEn: policy.titleEn };
  }

  /** The id of the published document of that slug; null when there is none. */
  async policyId(slug: string): Promise<PolicyId | null> {
    return (await this.policies.find(slug, 'published'))?.id ?? null;
  }
}
