import { Injectable } from '@nestjs/common';
import { fill, type Language, type Words } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { AtomFeed } from '../atom/atom-document.js';
import { UNTITLED } from '../texts.js';
import { type Asked, withQuery } from './feed-address.js';

/** The year from which on the names of entries are ours (RFC 4151: a day on which the authority held the name). */
const TAG_YEAR = '2026';

interface Narrowing {
  readonly topic?: string;
  readonly department?: string;
  /** EKATTE code. */
  readonly settlement?: string;
}

export interface PlaceInFeed {
  readonly filter?: Asked;
  /** Where the page before ended; nothing on the first. */
  readonly after: string | undefined;
  /** Where this one ends; null on the last. */
  readonly next: string | null;
  /** What the address calls the place. */
  readonly at?: 'after' | 'before';
}

/** Addresses of feeds and pages, names of entries, and the names that the municipality gave to things. */
@Injectable()
export class FeedPlaces {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  /** An absolute address from a path with its query. */
  url(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }

  /** An absolute address from a path and what is asked. */
  address(path: string, asked: Asked): string {
    return this.url(withQuery(path, asked));
  }

  /** A name that stays whatever becomes of addresses, the same in both languages (RFC 4151). */
  tag(...parts: readonly string[]): string {
    return `tag:${this.config.publicUrl.hostname},${TAG_YEAR}:${parts.map(encodeURIComponent).join('/')}`;
  }

  /** The name of an event of a calendar: the same in both languages, and for good (RFC 7986 §5.3). */
  uid(...parts: readonly string[]): string {
    return `${parts.join('-')}@${this.config.publicUrl.hostname}`;
  }

  casePage(language: Language, number: string): string {
    return this.url(`/${language}/submissions/${number}`);
  }

  /** What is the same of every feed. `self` and `alternate` are paths with their query. */
  frame(language: Language, self: string, alternate: string): Pick<AtomFeed, 'self' | 'alternate' | 'language' | 'author' | 'since'> {
    return {
      self: this.url(self),
      alternate: this.url(alternate),
      language,
      author: { name: this.place()[language], uri: this.url(`/${language}/`) },
      since: this.directory.municipality().updatedAt,
    };
  }

  /**
   * The frame of one page of a feed, with the first page and the next one (RFC 5005 §3).
   * @param page path of the page that the feed is of, within its language and without a query
   */
  paged(
    language: Language,
    page: string,
    { filter = {}, after, next, at = 'after' }: PlaceInFeed,
  ): Pick<AtomFeed, 'self' | 'alternate' | 'first' | 'next' | 'language' | 'author' | 'since'> {
    const address = (place?: string | null): string => withQuery(`/${language}${page}.atom`, { ...filter, [at]: place });
    return {
      ...this.frame(language, address(after), withQuery(`/${language}${page}`, filter)),
      ...(after ? { first: this.url(address()) } : {}),
      ...(next === null ? {} : { next: this.url(address(next)) }),
    };
  }

  /** As the municipality signs. */
  place(): Words {
    const { legalNameBg, legalNameEn } = this.directory.municipality();
    return { bg: legalNameBg, en: legalNameEn };
  }

  departmentName(slug: string): Words {
    const department = this.directory.department(slug);
    return { bg: department?.nameBg ?? slug, en: department?.nameEn ?? slug };
  }

  settlementName(ekatte: string): Words {
    const settlement = this.directory.settlement(ekatte);
    return { bg: settlement?.nameBg ?? ekatte, en: settlement?.nameEn ?? ekatte };
  }

  topicName(key: string): Words {
    const topic = this.directory.site().site.topics.find((each) => each.key === key);
    return { bg: topic?.nameBg ?? key, en: topic?.nameEn ?? key };
  }

  /** What a feed is narrowed to, in the words of its page. */
  narrowed({ topic, department, settlement }: Narrowing, language: Language): Pick<AtomFeed, 'subtitle'> {
    const narrowed = [
      ...(topic ? [this.topicName(topic)[language]] : []),
      ...(department ? [this.departmentName(department)[language]] : []),
      ...(settlement ? [this.settlementName(settlement)[language]] : []),
    ];
    return narrowed.length === 0 ? {} : { subtitle: { text: narrowed.join(' · '), language } };
  }

  /** What has a Bulgarian name, and an English one perhaps. */
  localized(bg: string, en: string | null, language: Language): { text: string; language: Language } {
    return language === 'bg' || en === null ? { text: bg, language: 'bg' } : { text: en, language: 'en' };
  }

  /** A text of ours with the names filled in. */
  say(words: Words, language: Language, values: Readonly<Record<string, string>> = {}): { text: string; language: Language } {
    return { text: fill(words, { place: this.place()[language], ...values })[language], language };
  }

  untitled(number: string, language: Language): { text: string; language: Language } {
    return this.say(UNTITLED, language, { number });
  }
}
