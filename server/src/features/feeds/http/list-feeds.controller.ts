import { Controller, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { atomDocument } from '../atom/atom-document.js';
import { EventFeeds } from '../reads/event-feeds.js';
import { PromiseFeeds } from '../reads/promise-feeds.js';
import { RegisterFeeds } from '../reads/register-feeds.js';
import { AtomAt } from './feed-route.js';
import { CampaignFeedQuery, CommitmentFeedQuery, LogFeedQuery, ModerationFeedQuery } from './feeds.dto.js';

/** Atom feeds (RFC 4287) of every other list that everybody reads. */
@ApiExcludeController()
@Controller(['bg', 'en'])
@Audience({ who: 'everyone', mayLag: true })
export class ListFeedsController {
  constructor(
    private readonly registers: RegisterFeeds,
    private readonly promises: PromiseFeeds,
    private readonly events: EventFeeds,
  ) {}

  @AtomAt('moderation.atom')
  async moderationFeed(@Query() query: ModerationFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.registers.moderation(query, language));
  }

  @AtomAt('log.atom')
  async logFeed(@Query() query: LogFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.registers.entries(query, language));
  }

  @AtomAt('commitments.atom')
  async commitmentsFeed(@Query() query: CommitmentFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.promises.commitments(query, language));
  }

  @AtomAt('policies.atom')
  async policiesFeed(@RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.promises.policies(language));
  }

  @AtomAt('monitors.atom')
  async monitorsFeed(@RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.promises.monitors(language));
  }

  @AtomAt('consultations.atom')
  async consultationsFeed(@RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.events.allConsultations(language));
  }

  @AtomAt('consultations/:slug.atom')
  async consultationFeed(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.events.consultation(slug, language));
  }

  @AtomAt('campaigns.atom')
  async campaignsFeed(@Query() query: CampaignFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return atomDocument(await this.events.allCampaigns(query, language));
  }
}
