import { applyDecorators, Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { LimitByNetwork } from '../../../platform/http/limit-by-network.js';
import type { Limit } from '../../../platform/http/rate-limits.js';
import { SiteMap } from '../reads/site-map.js';
import { CasePartQuery } from './site-map.dto.js';

/** The index counts all cases: search engines read it some times a day. */
const READS: Limit = { name: 'site-map', points: 600, seconds: 3_600 };

const MapAt = (path: string): MethodDecorator =>
  applyDecorators(
    Get(path),
    LimitByNetwork(READS),
    Header('content-type', 'application/xml; charset=utf-8'),
    Header('cache-control', 'public, max-age=3600'),
  );

/** Where programs that collect pages find all of them, and which they are asked to leave alone. */
@ApiExcludeController()
@Controller()
@Audience({ who: 'everyone', mayLag: true })
export class SiteMapController {
  constructor(private readonly map: SiteMap) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  robots(): string {
    return this.map.robots();
  }

  @MapAt('sitemap.xml')
  index(): Promise<string> {
    return this.map.index();
  }

  @MapAt('sitemaps/pages.xml')
  pages(): Promise<string> {
    return this.map.pages();
  }

  @MapAt('sitemaps/commitments.xml')
  commitments(): Promise<string> {
    return this.map.commitments();
  }

  @MapAt('sitemaps/cases.xml')
  cases(@Query() query: CasePartQuery): Promise<string> {
    return this.map.cases(query);
  }
}
