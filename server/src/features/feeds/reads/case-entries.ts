import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, startOfDayInstant } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { begun, type Language } from '../../../kernel/words.js';
import { parseCaseNumber } from '../../language/index.js';
import type { PublicListItem } from '../../public-register/index.js';
import { labels, reads } from '../../submissions/index.js';
import type { AtomEntry } from '../atom/atom-document.js';
import { OVERDUE_SINCE } from '../texts.js';
import { FeedPlaces } from './feed-places.js';

/** Turns cases of public lists into entries. What has no words in the list has none here. */
@Injectable()
export class CaseEntries {
  constructor(
    private readonly places: FeedPlaces,
    private readonly lines: reads.LastPublicLines,
  ) {}

  /** Cases as the list shows them, each as new as what changed last in public. One statement. */
  async listed(items: readonly PublicListItem[], language: Language): Promise<AtomEntry[]> {
    const changed = await this.lines.of(items.map(({ number }) => parseCaseNumber(number)).filter((number) => number !== null));
    return items.map((item) => {
      const published = item.publishedAt === null ? null : new Date(item.publishedAt);
      const updated = changed.get(parseCaseNumber(item.number) as CaseNumber) ?? published ?? dayBegins(item.receivedOn);
      return { ...this.entry(item, language, this.places.tag('case', item.number), updated), ...(published ? { published } : {}) };
    });
  }

  /** Cases that became late, each on the day after its last one. Late again after a new term it is an entry of its own. */
  overdue(items: readonly PublicListItem[], language: Language): AtomEntry[] {
    return items.flatMap((item) => {
      if (item.decideBy === null) return [];
      const dueOn = item.decideBy as CivilDate;
      const id = this.places.tag('overdue', item.number, dueOn);
      return {
        ...this.entry(item, language, id, startOfDayInstant(addDays(dueOn, 1))),
        summary: this.places.say(OVERDUE_SINCE, language, { day: dayWords(dueOn)[language] }),
      };
    });
  }

  /** Cases that were answered; an answer after a reopening is an entry of its own. */
  answered(items: readonly PublicListItem[], language: Language): AtomEntry[] {
    return items.flatMap((item) => {
      if (item.answeredAt === null) return [];
      const id = this.places.tag('answer', item.number, item.answeredAt);
      return {
        ...this.entry(item, language, id, new Date(item.answeredAt)),
        summary: { text: begun(labels.OUTCOME_WORDS[item.outcome ?? 'explained'])[language], language },
      };
    });
  }

  private entry(item: PublicListItem, language: Language, id: string, updated: Date): AtomEntry {
    const { number, title, excerpt, topic, status } = item;
    return {
      ...{ id, updated, link: this.places.casePage(language, number) },
      title: title === null ? this.places.untitled(number, language) : { text: title, language: item.language },
      summary:
        title === null || excerpt === null
          ? { text: begun(labels.STATUS_WORDS[status])[language], language }
          : { text: excerpt, language: item.language },
      categories: [
        { term: topic, label: this.places.topicName(topic)[language] },
        { term: `status-${status}`, label: begun(labels.STATUS_WORDS[status])[language] },
      ],
    };
  }
}

const dayBegins = (day: string): Date => startOfDayInstant(day as CivilDate);
