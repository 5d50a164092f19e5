import { Injectable } from '@nestjs/common';
import { type CivilDate, startOfDayInstant } from '../../../kernel/civil-date.js';
import type { Language } from '../../../kernel/words.js';
import { ModerationList, type RegisteredDecision } from '../../moderation-register/index.js';
import { type LogEntryItem, LogPages } from '../../public-log/index.js';
import { ReasonDirectory } from '../../reasons/index.js';
import type { AtomEntry, AtomFeed } from '../atom/atom-document.js';
import type { LogFeedQuery, ModerationFeedQuery } from '../http/feeds.dto.js';
import { LOG_ENTRIES, LOG_ENTRY, LOG_ENTRY_OF, LOGGED_DECISION_WORDS, MODERATION_ENTRIES } from '../log-texts.js';
import { FEED_TITLES } from '../texts.js';
import { FeedPlaces } from './feed-places.js';

/** Entries of a page of a feed. */
const ENTRIES = 50;

/** The feeds of what is kept about cases in public: decisions on publication, and the transparency log. */
@Injectable()
export class RegisterFeeds {
  constructor(
    private readonly register: ModerationList,
    private readonly log: LogPages,
    private readonly reasons: ReasonDirectory,
    private readonly places: FeedPlaces,
  ) {}

  /** Decisions on whether everybody may read a text. Two statements. */
  async moderation({ after, ...filter }: ModerationFeedQuery, language: Language): Promise<AtomFeed> {
    const { body, next } = await this.register.page({ ...filter, ...(after ? { after } : {}), limit: ENTRIES });
    return {
      ...this.places.paged(language, '/moderation', { filter, after, next }),
      title: this.places.say(FEED_TITLES.moderation, language),
      entries: body.items.map((item) => this.decision(item, language)),
    };
  }

  /** The signed entries of the log, or of one case of it. Three statements at most. */
  async entries({ before, case: logCase }: LogFeedQuery, language: Language): Promise<AtomFeed> {
    const page = await this.log.page({
      limit: ENTRIES,
      ...(before === undefined ? {} : { before }),
      ...(logCase ? { case: logCase } : {}),
    });
    const filter = { case: logCase };
    const places = { after: before?.toString(), next: page.next?.toString() ?? null, at: 'before' as const };
    return {
      ...this.places.paged(language, '/log', { filter, ...places }),
      title: this.places.say(FEED_TITLES.log, language),
      entries: page.entries.map((item) => this.logged(item, language)),
    };
  }

  private decision({ number, at, decision, reasonCode }: RegisteredDecision, language: Language): AtomEntry {
    const updated = new Date(at);
    const reason = reasonCode === null ? null : this.reasons.at(reasonCode, updated);
    const label = reason && (language === 'bg' ? reason.labelBg : reason.labelEn);
    return {
      ...{ id: this.places.tag('decision', number, at, decision), updated, link: this.places.casePage(language, number) },
      title: this.places.say(MODERATION_ENTRIES[decision], language, { number }),
      ...(label ? { summary: { text: label, language } } : {}),
      categories: [{ term: decision, label: this.places.say(MODERATION_ENTRIES[decision], language, { number }).text }],
    };
  }

  private logged({ index, entry, number }: LogEntryItem, language: Language): AtomEntry {
    const words = (entry.t === 'decision' ? LOGGED_DECISION_WORDS[entry.d ?? ''] : null) ?? LOG_ENTRIES[entry.t];
    const what = words[language];
    return {
      // A log that is begun anew counts from 0 again.
      id: this.places.tag('log', String(index), entry.at),
      title: this.places.say(number === null ? LOG_ENTRY : LOG_ENTRY_OF, language, {
        index: String(index),
        what,
        ...(number ? { number } : {}),
      }),
      updated: entry.at.length === 10 ? startOfDayInstant(entry.at as CivilDate) : new Date(entry.at),
      link: number === null ? this.places.address(`/${language}/log`, { case: entry.case }) : this.places.casePage(language, number),
      categories: [{ term: entry.t, label: LOG_ENTRIES[entry.t][language] }],
    };
  }
}
