import { Injectable } from '@nestjs/common';
import { PUBLIC_SUBJECTS } from '../../../platform/http/contract/subjects.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { ConsultationDocuments } from '../../consultations/index.js';
import { PublicCampaigns } from '../../monitoring-campaigns/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import { PublishedNames } from '../../policies/index.js';
import type { MappedPage } from '../domain/site-map-document.js';

/** Pages of which there is one each. A list is there without its filters: what it leads to is in the map by itself. */
const SINGLE = [
  ...['/', '/submissions', '/submit', '/lookup', '/overdue', '/moderation', '/log', '/verify', '/commitments', '/fix-rate'],
  ...['/statistics', '/data', '/api', ...PUBLIC_SUBJECTS.map(({ tag }) => `/api/${tag}`)],
  ...['/policies', '/monitors', '/campaigns', '/consultations', '/work-calendar', '/departments', '/how-it-works', '/privacy'],
  ...['/accessibility', '/problems'],
];

/** Pages of campaigns that are asked for at most: of a town there are some a year. */
const MOST_CAMPAIGN_PAGES = 50;

/** Every public page but those of cases and of commitments, of which there are many. */
@Injectable()
export class MappedPages {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly names: PublishedNames,
    private readonly consultations: ConsultationDocuments,
    private readonly monitors: MonitorDirectory,
    private readonly campaigns: PublicCampaigns,
  ) {}

  /** A statement for each kind of page, and some for each page of the list of campaigns. */
  async all(): Promise<MappedPage[]> {
    const departments = this.directory.site().site.departments.map(({ slug }) => ({ path: `/departments/${slug}` }));
    const policies = (await this.names.all()).map(({ slug }) => ({ path: `/policies/${slug}` }));
    const measures = (await this.names.measures()).map(({ slug, code }) => ({
      path: `/policies/${slug}/measures/${encodeURIComponent(code)}`,
    }));
    const consultations = (await this.consultations.list('published')).map(({ listed }) => ({ path: `/consultations/${listed.slug}` }));
    const monitors = (await this.monitors.all()).map(({ slug }) => ({ path: `/monitors/${slug}` }));
    const single = SINGLE.map((path) => ({ path }));
    return [...single, ...departments, ...policies, ...measures, ...consultations, ...monitors, ...(await this.allCampaigns())];
  }

  private async allCampaigns(): Promise<MappedPage[]> {
    const found: MappedPage[] = [];
    let after: string | null = null;
    for (let count = 0; count < MOST_CAMPAIGN_PAGES; count += 1) {
      const { body, next } = await this.campaigns.page(null, after);
      found.push(...body.campaigns.map(({ slug }) => ({ path: `/campaigns/${slug}` })));
      if (next === null) break;
      after = next;
    }
    return found;
  }
}
