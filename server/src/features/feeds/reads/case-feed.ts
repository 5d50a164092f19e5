import { Injectable } from '@nestjs/common';
import { begun, type Language } from '../../../kernel/words.js';
import { type PublicCase, PublicCaseReader } from '../../public-register/index.js';
import { labels } from '../../submissions/index.js';
import type { AtomEntry, AtomFeed } from '../atom/atom-document.js';
import { LINE_WORDS } from '../texts.js';
import { FeedPlaces } from './feed-places.js';

export type TimelineEntry = PublicCase['timeline'][number];

/** The public history of one case, the newest line first. */
@Injectable()
export class CaseFeed {
  constructor(
    private readonly cases: PublicCaseReader,
    private readonly places: FeedPlaces,
  ) {}

  /** 404 while the case is under review, as if it did not exist. */
  async read(number: string, language: Language): Promise<AtomFeed> {
    const found = await this.cases.read(number);
    const page = `/${language}/submissions/${found.number}`;
    return {
      ...this.places.frame(language, `${page}.atom`, page),
      title: found.title === null ? this.places.untitled(found.number, language) : { text: found.title, language: found.language },
      entries: this.entries(found, language),
    };
  }

  private entries({ number, timeline }: PublicCase, language: Language): AtomEntry[] {
    const seen = new Map<string, number>();
    return timeline
      .flatMap((line): AtomEntry[] => {
        const title = LINE_WORDS[line.type];
        if (title === null) return [];
        const name = `${line.at} ${line.type}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        // Two lines of one kind may have come at the same moment.
        const parts = ['case', number, line.at, line.type, ...(count === 1 ? [] : [String(count)])];
        const entry: AtomEntry = {
          id: this.places.tag(...parts),
          title: { text: title[language], language },
          updated: new Date(line.at),
          link: this.places.casePage(language, number),
          ...this.summaryOf(line, language),
          categories: [],
        };
        return [entry];
      })
      .reverse();
  }

  private summaryOf({ department, outcome }: TimelineEntry, language: Language): Pick<AtomEntry, 'summary'> {
    const parts = [
      ...(department === null ? [] : [this.places.departmentName(department)[language]]),
      ...(outcome === null ? [] : [begun(labels.OUTCOME_WORDS[outcome])[language]]),
    ];
    return parts.length === 0 ? {} : { summary: { text: parts.join(' · '), language } };
  }
}
