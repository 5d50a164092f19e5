import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { DepartmentPages, OverdueBoard } from '../../overdue-board/index.js';
import { PublicPages } from '../../public-register/index.js';
import type { AtomFeed } from '../atom/atom-document.js';
import { ListFeedQuery, OverdueFeedQuery } from '../http/feeds.dto.js';
import { FEED_TITLES } from '../texts.js';
import { CaseEntries } from './case-entries.js';
import { FeedPlaces } from './feed-places.js';

/** Entries of a feed: enough for a program that asks once a week. */
const ENTRIES = 50;

/** The feeds of lists: what is public, what is overdue, what a department answered. */
@Injectable()
export class ListFeeds {
  constructor(
    private readonly pages: PublicPages,
    private readonly board: OverdueBoard,
    private readonly departments: DepartmentPages,
    private readonly entries: CaseEntries,
    private readonly places: FeedPlaces,
  ) {}

  /** The public list with its filters, the newest 50 a page. Two statements. */
  async published(query: ListFeedQuery, language: Language): Promise<AtomFeed> {
    const { after, ...filter } = query;
    const { body, next } = await this.pages.page({ ...query, sort: 'newest', limit: ENTRIES });
    const self = withQuery(`/${language}/submissions.atom`, { ...filter, after });
    return {
      ...this.places.frame(language, self, withQuery(`/${language}/submissions`, { ...filter })),
      ...this.named('list', query, language),
      ...(next === null ? {} : { next: this.places.url(withQuery(`/${language}/submissions.atom`, { ...filter, after: next })) }),
      entries: await this.entries.listed(body.items, language),
    };
  }

  /** What became late last. One statement. */
  async overdue(query: OverdueFeedQuery, language: Language): Promise<AtomFeed> {
    const filter = { ...query };
    return {
      ...this.places.frame(language, withQuery(`/${language}/overdue.atom`, filter), withQuery(`/${language}/overdue`, filter)),
      ...this.named('overdue', query, language),
      entries: this.entries.overdue(await this.board.latest(query, ENTRIES), language),
    };
  }

  /** What the department answered last, also one that is closed. One statement. */
  async department(slug: string, language: Language): Promise<AtomFeed> {
    const department = this.departments.known(slug);
    const page = `/${language}/departments/${department.slug}`;
    return {
      ...this.places.frame(language, `${page}.atom`, page),
      title: this.places.say(FEED_TITLES.department, language, { department: this.places.departmentName(slug)[language] }),
      entries: this.entries.answered(await this.departments.latestAnswers(department, ENTRIES), language),
    };
  }

  /** The name of the feed, and under it what it is narrowed to. What somebody searched for stands in the address alone. */
  private named(feed: 'list' | 'overdue', query: ListFeedQuery, language: Language): Pick<AtomFeed, 'title' | 'subtitle'> {
    const narrowed = [
      ...(query.topic ? [this.places.topicName(query.topic)[language]] : []),
      ...(query.department ? [this.places.departmentName(query.department)[language]] : []),
      ...(query.settlement ? [this.places.settlementName(query.settlement)[language]] : []),
    ];
    return {
      title: this.places.say(FEED_TITLES[feed], language),
      ...(narrowed.length === 0 ? {} : { subtitle: { text: narrowed.join(' · '), language } }),
    };
  }
}

/** The path with what is asked, in a fixed order and without what is empty, so that one question has one address. */
function withQuery(path: string, asked: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(asked).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  const query = new URLSearchParams(filled.sort(([one], [other]) => (one < other ? -1 : 1))).toString();
  return query === '' ? path : `${path}?${query}`;
}
