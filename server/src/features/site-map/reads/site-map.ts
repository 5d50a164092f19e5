import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { PRIVATE_PAGES } from '../../../platform/pages/private-pages.js';
import { CommitmentPages } from '../../commitments/index.js';
import { formatCode, parseCaseNumber } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { robotsDocument } from '../domain/robots.js';
import { MOST_ADDRESSES, siteMapDocument, siteMapIndex } from '../domain/site-map-document.js';
import type { CasePartQuery } from '../http/site-map.dto.js';
import { MappedPages } from './mapped-pages.js';

/** Cases of a part. A part may have more by the time it is read, until the index is read again. */
const CASES = 10_000;
const LOWEST = '0000-0000';
/** Two languages of a page. */
const MOST_PAGES = MOST_ADDRESSES / 2;

/** The map of what everybody can read, as documents. */
@Injectable()
export class SiteMap {
  constructor(
    private readonly mapped: MappedPages,
    private readonly commitmentPages: CommitmentPages,
    private readonly numbers: reads.PublicNumbers,
    private readonly config: Config,
  ) {}

  robots(): string {
    return robotsDocument(this.address('/sitemap.xml'), PRIVATE_PAGES);
  }

  /** One statement over all public cases. */
  async index(): Promise<string> {
    // From the lowest number that there can be: a new one below all others is in a part, too.
    const starts = [LOWEST, ...(await this.numbers.partsOf(CASES)).slice(1).map(formatCode)];
    const parts = starts.map((from, index) => {
      const to = starts[index + 1];
      return `/sitemaps/cases.xml?${new URLSearchParams({ from, ...(to === undefined ? {} : { to }) }).toString()}`;
    });
    return siteMapIndex(['/sitemaps/pages.xml', '/sitemaps/commitments.xml', ...parts].map((path) => ({ address: this.address(path) })));
  }

  /** Pages of a kind of their own, and all that there are some of. */
  async pages(): Promise<string> {
    return siteMapDocument(this.config.publicUrl.origin, (await this.mapped.all()).slice(0, MOST_PAGES));
  }

  async commitments(): Promise<string> {
    const all = await this.commitmentPages.all({});
    const pages = all.slice(0, MOST_PAGES).map(({ number, changedAt }) => ({ path: `/commitments/${String(number)}`, changedAt }));
    return siteMapDocument(this.config.publicUrl.origin, pages);
  }

  /** One statement. 400 for numbers that are none. */
  async cases({ from, to }: CasePartQuery): Promise<string> {
    const found = await this.numbers.between(numberAt('/from', from), to === undefined ? null : numberAt('/to', to), MOST_PAGES);
    const pages = found.map(({ number, changedAt }) => ({ path: `/submissions/${formatCode(number)}`, changedAt }));
    return siteMapDocument(this.config.publicUrl.origin, pages);
  }

  private address(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}

const numberAt = (pointer: string, text: string): CaseNumber =>
  parseCaseNumber(text) ?? fail(MALFORMED, { errors: [faultAt(pointer, { code: 'unknown_value', malformed: true })] });
