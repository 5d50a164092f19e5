import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { Assessments } from '../../assessments/index.js';
import { CommitmentPages } from '../../commitments/index.js';
import { type PublishedName, PublishedNames } from '../../policies/index.js';
import type { AtomEntry, AtomFeed } from '../atom/atom-document.js';
import type { CommitmentFeedQuery } from '../http/feeds.dto.js';
import { POLICY_PUBLISHED } from '../event-texts.js';
import { FEED_TITLES } from '../texts.js';
import { CommitmentEntries } from './commitment-entries.js';
import { withQuery } from './feed-address.js';
import { FeedPlaces } from './feed-places.js';
import { NewestVoices } from './newest-voices.js';

/** Entries of a feed: enough for a program that asks once a week. */
const ENTRIES = 50;

/** The feeds of all that was promised: both voices on whatever a reader filters by, all monitors, all documents. */
@Injectable()
export class PromiseFeeds {
  constructor(
    private readonly pages: CommitmentPages,
    private readonly assessments: Assessments,
    private readonly names: PublishedNames,
    private readonly entries: CommitmentEntries,
    private readonly voices: NewestVoices,
    private readonly places: FeedPlaces,
  ) {}

  /** The newest of both voices on the commitments that the filter finds. */
  async commitments(query: CommitmentFeedQuery, language: Language): Promise<AtomFeed> {
    const filter = { ...query };
    return {
      ...this.places.frame(language, withQuery(`/${language}/commitments.atom`, filter), withQuery(`/${language}/commitments`, filter)),
      title: this.places.say(FEED_TITLES.commitments, language),
      ...this.places.narrowed(query, language),
      entries: await this.voices.on(query, ENTRIES, language),
    };
  }

  /** What any monitor found last, and what was replied to it. */
  async monitors(language: Language): Promise<AtomFeed> {
    const commitments = await this.pages.all({});
    const assessments = await this.assessments.newestAmong(
      commitments.map(({ id }) => id),
      ENTRIES,
    );
    return {
      ...this.places.frame(language, `/${language}/monitors.atom`, `/${language}/monitors`),
      title: this.places.say(FEED_TITLES.monitors, language),
      entries: this.entries.of([], assessments, language).slice(0, ENTRIES),
    };
  }

  /** Documents as they are published, and the newest of both voices on their measures. */
  async policies(language: Language): Promise<AtomFeed> {
    const documents = (await this.names.all()).slice(0, ENTRIES).map((document) => this.published(document, language));
    const said = await this.voices.on({ source: 'measure' }, ENTRIES, language);
    return {
      ...this.places.frame(language, `/${language}/policies.atom`, `/${language}/policies`),
      title: this.places.say(FEED_TITLES.policies, language),
      entries: [...documents, ...said].sort((one, other) => other.updated.getTime() - one.updated.getTime()).slice(0, ENTRIES),
    };
  }

  private published({ slug, titleBg, titleEn, publishedAt }: PublishedName, language: Language): AtomEntry {
    const title = this.places.localized(titleBg, titleEn, language);
    return {
      ...{ id: this.places.tag('policy', slug), title, updated: publishedAt, published: publishedAt },
      link: this.places.url(`/${language}/policies/${slug}`),
      summary: this.places.say(POLICY_PUBLISHED, language),
      categories: [],
    };
  }
}
