import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { ATOM_TYPE, atomDocument } from '../atom/atom-document.js';
import { CommitmentNumberPipe } from '../../commitments/index.js';
import { CaseFeed } from '../reads/case-feed.js';
import { ListFeeds } from '../reads/list-feeds.js';
import { MonitoringFeeds } from '../reads/monitoring-feeds.js';
import { ListFeedQuery, OverdueFeedQuery } from './feeds.dto.js';

/** As for lists of cases: what is withheld has to vanish soon, and the tag of what has not changed saves the rest. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

/** Atom feeds (RFC 4287), beside the pages that they are the feeds of. */
@ApiExcludeController()
@Controller(['bg', 'en'])
@Audience({ who: 'everyone' })
export class FeedsController {
  constructor(
    private readonly lists: ListFeeds,
    private readonly cases: CaseFeed,
    private readonly monitoring: MonitoringFeeds,
  ) {}

  @Get('submissions.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async listFeed(@Query() query: ListFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.published(query, language));
  }

  @Get('overdue.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async overdueFeed(@Query() query: OverdueFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.overdue(query, language));
  }

  @Get('submissions/:number.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async caseFeed(@Param('number') number: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.cases.read(number, language));
  }

  @Get('departments/:slug.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async departmentFeed(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.department(slug, language));
  }

  @Get('commitments/:number.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async commitmentFeed(@Param('number', CommitmentNumberPipe) number: number, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.monitoring.commitment(number, language));
  }

  @Get('policies/:slug.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async policyFeed(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.monitoring.policy(slug, language));
  }

  @Get('monitors/:slug.atom')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', ATOM_TYPE)
  async monitorFeed(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.monitoring.monitor(slug, language));
  }
}
