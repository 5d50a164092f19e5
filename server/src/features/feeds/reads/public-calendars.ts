import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { Language, Words } from '../../../kernel/words.js';
import type { CalendarContent } from '../../../platform/calendar/calendar-document.js';
import type { CalendarEvent } from '../../../platform/calendar/calendar-event.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Commitment, CommitmentPages, isComplete } from '../../commitments/index.js';
import { ConsultationDocuments } from '../../consultations/index.js';
import { PublishedMeasures } from '../../policies/index.js';
import { CALENDAR_EVENTS, CALENDAR_NAMES } from '../calendar-texts.js';
import type { CommitmentFeedQuery } from '../http/feeds.dto.js';
import { FeedPlaces } from './feed-places.js';

type Listed = Awaited<ReturnType<ConsultationDocuments['list']>>[number]['listed'];

/** Days that everybody may wait for: of consultations, and of what was promised. Terms of cases are in `TermCalendars`. */
@Injectable()
export class PublicCalendars {
  constructor(
    private readonly documents: ConsultationDocuments,
    private readonly pages: CommitmentPages,
    private readonly measures: PublishedMeasures,
    private readonly places: FeedPlaces,
  ) {}

  /** When each consultation opens, and its last day. One statement. */
  async consultations(language: Language): Promise<CalendarContent> {
    const items = await this.documents.list('published');
    return {
      ...this.frame(CALENDAR_NAMES.consultations, `/${language}/consultations`, language),
      events: items.flatMap(({ listed }) => this.period(listed, language)),
    };
  }

  /** The same of one; 404 for a draft. */
  async consultation(slug: string, language: Language): Promise<CalendarContent> {
    const { consultation } = (await this.documents.read(slug, 'published')) ?? fail(NOT_FOUND);
    return {
      ...this.frame(CALENDAR_NAMES.consultation, `/${language}/consultations/${slug}`, language),
      events: this.period(consultation, language),
    };
  }

  /** The last days of what was promised and is not done yet, with the filters of the table. */
  async commitments(query: CommitmentFeedQuery, language: Language): Promise<CalendarContent> {
    const page = this.places.address(`/${language}/commitments`, { ...query });
    return { ...this.frame(CALENDAR_NAMES.commitments, page, language), events: await this.due(query, language) };
  }

  /** The same of the measures of all documents. */
  async policies(language: Language): Promise<CalendarContent> {
    const frame = this.frame(CALENDAR_NAMES.policies, `/${language}/policies`, language);
    return { ...frame, events: await this.due({ source: 'measure' }, language) };
  }

  /** The same of one document; 404 when there is none. */
  async policy(slug: string, language: Language): Promise<CalendarContent> {
    if ((await this.measures.policyId(slug)) === null) fail(NOT_FOUND);
    const frame = this.frame(CALENDAR_NAMES.policies, `/${language}/policies/${slug}`, language);
    return { ...frame, events: await this.due({ policy: slug }, language) };
  }

  private async due(query: CommitmentFeedQuery, language: Language): Promise<CalendarEvent[]> {
    const commitments = await this.pages.all(query);
    return commitments.filter((commitment) => !isComplete(commitment)).flatMap((commitment) => this.lastDay(commitment, language));
  }

  private lastDay({ number, title, dueOn, changedAt }: Commitment, language: Language): CalendarEvent[] {
    if (dueOn === null) return [];
    return [
      {
        ...{ uid: this.places.uid('commitment', String(number)), on: dueOn, changedAt },
        summary: this.places.say(CALENDAR_EVENTS.commitment, language, { title }).text,
        url: this.places.url(`/${language}/commitments/${String(number)}`),
      },
    ];
  }

  private period(
    { slug, titleBg, titleEn, opensOn, closesOn, publishedAt, createdAt }: Omit<Listed, 'proposals' | 'undecided' | 'waiting'>,
    language: Language,
  ): CalendarEvent[] {
    const { text: title } = this.places.localized(titleBg, titleEn, language);
    const url = this.places.url(`/${language}/consultations/${slug}`);
    return (['opens', 'closes'] as const).map((day) => ({
      ...{ uid: this.places.uid('consultation', slug, day), on: day === 'opens' ? opensOn : closesOn, url },
      summary: this.places.say(CALENDAR_EVENTS[day], language, { title }).text,
      changedAt: publishedAt ?? createdAt,
    }));
  }

  private frame(name: Words, page: string, language: Language): Pick<CalendarContent, 'name' | 'url'> {
    return { name: this.places.say(name, language).text, url: this.places.url(page) };
  }
}
