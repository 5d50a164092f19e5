import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { DepartmentPages, LatestAnswers, OverdueBoard } from '../../overdue-board/index.js';
import { PublicPages } from '../../public-register/index.js';
import type { AtomFeed } from '../atom/atom-document.js';
import { CaseListFeedQuery, FeedPageQuery, ListFeedQuery } from '../http/feeds.dto.js';
import { FEED_TITLES } from '../texts.js';
import { CaseEntries } from './case-entries.js';
import { FeedPlaces } from './feed-places.js';

/** Entries of a page of a feed: enough for a program that asks once a week. */
const ENTRIES = 50;

/** The feeds of lists of cases: what is public, what is overdue, what was answered. Each goes on for as long as its list does. */
@Injectable()
export class ListFeeds {
  constructor(
    private readonly pages: PublicPages,
    private readonly board: OverdueBoard,
    private readonly departments: DepartmentPages,
    private readonly answers: LatestAnswers,
    private readonly entries: CaseEntries,
    private readonly places: FeedPlaces,
  ) {}

  /** The public list with its filters, or what a search finds, the newest 50 a page. Two statements. */
  async published({ after, ...filter }: ListFeedQuery, language: Language): Promise<AtomFeed> {
    const { body, next } = await this.pages.page({ ...filter, ...(after ? { after } : {}), sort: 'newest', limit: ENTRIES });
    return {
      ...this.places.paged(language, '/submissions', { filter, after, next }),
      ...this.named('list', filter, language),
      entries: await this.entries.listed(body.items, language),
    };
  }

  /** What became late last. One statement. */
  async overdue({ after, ...filter }: CaseListFeedQuery, language: Language): Promise<AtomFeed> {
    const { body, next } = await this.board.latest({ ...filter, ...(after ? { after } : {}) }, ENTRIES);
    return {
      ...this.places.paged(language, '/overdue', { filter, after, next }),
      ...this.named('overdue', filter, language),
      entries: this.entries.overdue(body, language),
    };
  }

  /** What was answered last, by whatever department. One statement. */
  async answered({ after, ...filter }: CaseListFeedQuery, language: Language): Promise<AtomFeed> {
    const { body, next } = await this.answers.page({ ...filter, ...(after ? { after } : {}) }, ENTRIES);
    return {
      ...this.places.paged(language, '/answers', { filter, after, next }),
      // The page of the feed is the list of what was answered.
      alternate: this.places.address(`/${language}/submissions`, { ...filter, status: 'answered' }),
      ...this.named('answers', filter, language),
      entries: this.entries.answered(body, language),
    };
  }

  /** What the department answered last, also one that is closed. One statement. */
  async department(slug: string, { after }: FeedPageQuery, language: Language): Promise<AtomFeed> {
    const department = this.departments.known(slug);
    const { body, next } = await this.answers.page({ department: department.slug, ...(after ? { after } : {}) }, ENTRIES);
    return {
      ...this.places.paged(language, `/departments/${department.slug}`, { after, next }),
      title: this.places.say(FEED_TITLES.department, language, { department: this.places.departmentName(slug)[language] }),
      entries: this.entries.answered(body, language),
    };
  }

  /** The name of the feed, and under it what it is narrowed to. What somebody searched for stands in the address alone. */
  private named(feed: 'list' | 'overdue' | 'answers', query: ListFeedQuery, language: Language): Pick<AtomFeed, 'title' | 'subtitle'> {
    return { title: this.places.say(FEED_TITLES[feed], language), ...this.places.narrowed(query, language) };
  }
}
