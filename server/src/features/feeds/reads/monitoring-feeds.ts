import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Assessments } from '../../assessments/index.js';
import { CommitmentReader } from '../../commitments/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import { PublishedMeasures } from '../../policies/index.js';
import type { AtomFeed } from '../atom/atom-document.js';
import type { FeedPageQuery } from '../http/feeds.dto.js';
import { FEED_TITLES } from '../texts.js';
import { CommitmentEntries } from './commitment-entries.js';
import { FeedPlaces } from './feed-places.js';
import { NewestVoices } from './newest-voices.js';

/** Entries of a feed: enough for a program that asks once a week. */
const ENTRIES = 50;

/** The feeds of what was promised: of one commitment, of a policy document, and of what a monitor finds. */
@Injectable()
export class MonitoringFeeds {
  constructor(
    private readonly reader: CommitmentReader,
    private readonly assessments: Assessments,
    private readonly monitors: MonitorDirectory,
    private readonly measures: PublishedMeasures,
    private readonly entries: CommitmentEntries,
    private readonly voices: NewestVoices,
    private readonly places: FeedPlaces,
  ) {}

  /** Both voices, all of it. 404 while it is not shown. */
  async commitment(number: number, language: Language): Promise<AtomFeed> {
    const { title, reports } = await this.reader.read(number);
    const page = `/${language}/commitments/${number}`;
    return {
      ...this.places.frame(language, `${page}.atom`, page),
      title: this.places.say(FEED_TITLES.commitment, language, { number: String(number) }),
      subtitle: { text: title, language: 'bg' },
      entries: this.entries.of(
        reports.map((report) => ({ number, report })),
        await this.assessments.ofCommitment(number),
        language,
      ),
    };
  }

  /** The newest of both voices on the measures of a published document. 404 when there is none. */
  async policy(slug: string, language: Language): Promise<AtomFeed> {
    const policy = (await this.measures.titleOf(slug)) ?? fail(NOT_FOUND);
    const page = `/${language}/policies/${slug}`;
    const isBulgarian = language === 'bg' || policy.titleEn === null;
    return {
      ...this.places.frame(language, `${page}.atom`, page),
      title: this.places.say(FEED_TITLES.policy, language, {}),
      subtitle: { text: isBulgarian ? policy.titleBg : (policy.titleEn ?? ''), language: isBulgarian ? 'bg' : 'en' },
      entries: await this.voices.on({ policy: slug }, ENTRIES, language),
    };
  }

  /** What it found, and what was replied to it. 404 when there is no such organisation. */
  async monitor(slug: string, { after }: FeedPageQuery, language: Language): Promise<AtomFeed> {
    const organisation = (await this.monitors.bySlug(slug)) ?? fail(NOT_FOUND);
    const { body, next } = await this.assessments.ofOrganisation(slug, after ?? null, ENTRIES);
    const monitor = language === 'bg' ? organisation.nameBg : (organisation.nameEn ?? organisation.nameBg);
    return {
      ...this.places.paged(language, `/monitors/${slug}`, { after, next }),
      title: this.places.say(FEED_TITLES.monitor, language, { monitor }),
      entries: this.entries.of([], body.items, language),
    };
  }
}
