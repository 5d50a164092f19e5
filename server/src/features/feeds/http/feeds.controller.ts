import { Controller, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { CommitmentNumberPipe } from '../../commitments/index.js';
import { atomDocument } from '../atom/atom-document.js';
import { CaseFeed } from '../reads/case-feed.js';
import { ListFeeds } from '../reads/list-feeds.js';
import { MonitoringFeeds } from '../reads/monitoring-feeds.js';
import { AtomAt } from './feed-route.js';
import { CaseListFeedQuery, FeedPageQuery, ListFeedQuery } from './feeds.dto.js';

/** Atom feeds (RFC 4287) of cases, and of one promise, document or monitor, beside the pages that they are the feeds of. */
@ApiExcludeController()
@Controller(['bg', 'en'])
@Audience({ who: 'everyone', mayLag: true })
export class FeedsController {
  constructor(
    private readonly lists: ListFeeds,
    private readonly cases: CaseFeed,
    private readonly monitoring: MonitoringFeeds,
  ) {}

  @AtomAt('submissions.atom')
  async listFeed(@Query() query: ListFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.published(query, language));
  }

  @AtomAt('overdue.atom')
  async overdueFeed(@Query() query: CaseListFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.overdue(query, language));
  }

  @AtomAt('answers.atom')
  async answerFeed(@Query() query: CaseListFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.answered(query, language));
  }

  @AtomAt('submissions/:number.atom')
  async caseFeed(@Param('number') number: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.cases.read(number, language));
  }

  @AtomAt('departments/:slug.atom')
  async departmentFeed(@Param('slug') slug: string, @Query() query: FeedPageQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.lists.department(slug, query, language));
  }

  @AtomAt('commitments/:number.atom')
  async commitmentFeed(@Param('number', CommitmentNumberPipe) number: number, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.monitoring.commitment(number, language));
  }

  @AtomAt('policies/:slug.atom')
  async policyFeed(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.monitoring.policy(slug, language));
  }

  @AtomAt('monitors/:slug.atom')
  async monitorFeed(@Param('slug') slug: string, @Query() query: FeedPageQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.monitoring.monitor(slug, query, language));
  }
}
