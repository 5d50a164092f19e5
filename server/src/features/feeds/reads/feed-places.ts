import { Injectable } from '@nestjs/common';
import { fill, type Language, type Words } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { AtomFeed } from '../atom/atom-document.js';
import { UNTITLED } from '../texts.js';

/** The year from which on the names of entries are ours (RFC 4151: a day on which the authority held the name). */
const TAG_YEAR = '2026';

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

  /** A name that stays whatever becomes of addresses, the same in both languages (RFC 4151). */
  tag(...parts: readonly string[]): string {
    return `tag:${this.config.publicUrl.hostname},${TAG_YEAR}:${parts.map(encodeURIComponent).join('/')}`;
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

  /** A text of ours with the names filled in. */
  say(words: Words, language: Language, values: Readonly<Record<string, string>> = {}): { text: string; language: Language } {
    return { text: fill(words, { place: this.place()[language], ...values })[language], language };
  }

  untitled(number: string, language: Language): { text: string; language: Language } {
    return this.say(UNTITLED, language, { number });
  }
}
