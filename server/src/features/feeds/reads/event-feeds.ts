import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';
import { excerpt } from '../../../kernel/characters.js';
import { Clock } from '../../../kernel/clock.js';
import { dayWords } from '../../../kernel/day-words.js';
import { fail } from '../../../kernel/problem.js';
import type { Language, Words } from '../../../kernel/words.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { ConsultationDocuments } from '../../consultations/index.js';
import { PublicCampaigns } from '../../monitoring-campaigns/index.js';
import type { AtomEntry, AtomFeed } from '../atom/atom-document.js';
import { CAMPAIGN_CONCLUDED, CONSULTATION_EVENTS, CONSULTATION_OUTCOMES, CONSULTATION_PERIOD } from '../event-texts.js';
import type { CampaignFeedQuery } from '../http/feeds.dto.js';
import { FEED_TITLES } from '../texts.js';
import { FeedPlaces } from './feed-places.js';

/** Entries of a feed that has no pages. */
const ENTRIES = 50;
/** The most characters of a proposal that an entry repeats. */
const EXCERPT = 400;

type Listed = Awaited<ReturnType<ConsultationDocuments['list']>>[number]['listed'];

/** The feeds of what happens on days of its own: consultations and campaigns. */
@Injectable()
export class EventFeeds {
  constructor(
    private readonly consultations: ConsultationDocuments,
    private readonly campaigns: PublicCampaigns,
    private readonly places: FeedPlaces,
    private readonly clock: Clock,
  ) {}

  /** What happened to consultations until now, the newest first. One statement. */
  async allConsultations(language: Language): Promise<AtomFeed> {
    const items = await this.consultations.list('published');
    return {
      ...this.places.frame(language, `/${language}/consultations.atom`, `/${language}/consultations`),
      title: this.places.say(FEED_TITLES.consultations, language),
      entries: newestFirst(items.flatMap(({ listed }) => this.events(listed, language))).slice(0, ENTRIES),
    };
  }

  /** One of them, with each proposal that everybody may read. Four statements; 404 for a draft. */
  async consultation(slug: string, language: Language): Promise<AtomFeed> {
    const { consultation, proposals } = (await this.consultations.read(slug, 'published')) ?? fail(NOT_FOUND);
    const page = `/${language}/consultations/${slug}`;
    const proposed = proposals.map(({ number, receivedAt, publicText, language: written }): AtomEntry => ({
      id: this.places.tag('proposal', slug, String(number)),
      title: this.places.say(CONSULTATION_EVENTS.proposed, language, { number: String(number) }),
      updated: receivedAt,
      link: this.places.url(page),
      summary: { text: excerpt(publicText ?? '', EXCERPT), language: written },
      categories: [],
    }));
    return {
      ...this.places.frame(language, `${page}.atom`, page),
      title: this.places.localized(consultation.titleBg, consultation.titleEn, language),
      entries: newestFirst([...this.events(consultation, language), ...proposed]),
    };
  }

  /** Concluded campaigns, of one organisation if told; page by page. 404 when there is no such organisation. */
  async allCampaigns({ organisation, after }: CampaignFeedQuery, language: Language): Promise<AtomFeed> {
    const { body, next } = await this.campaigns.page(organisation ?? null, after ?? null);
    return {
      ...this.places.paged(language, '/campaigns', { filter: { organisation }, after, next }),
      title: this.places.say(FEED_TITLES.campaigns, language),
      entries: body.campaigns.flatMap(({ slug, title, language: written, concludedOn, itemCount, organisation: of }): AtomEntry[] => {
        if (concludedOn === null) return [];
        const monitor = language === 'bg' ? of.nameBg : of.nameEn;
        return [
          {
            ...{ id: this.places.tag('campaign', slug), title: { text: title, language: written } },
            ...{ updated: startOfDayInstant(concludedOn), link: this.places.url(`/${language}/campaigns/${slug}`) },
            summary: this.places.say(CAMPAIGN_CONCLUDED, language, { monitor, count: String(itemCount) }),
            categories: [{ term: of.slug, label: monitor }],
          },
        ];
      }),
    };
  }

  /** What has happened by now: a day that comes is in the calendar, and no news yet. */
  private events(it: Omit<Listed, 'proposals' | 'undecided' | 'waiting'>, language: Language): AtomEntry[] {
    const today = civilDateIn(this.clock.now());
    const title = this.places.localized(it.titleBg, it.titleEn, language);
    const day = (date: CivilDate): string => dayWords(date)[language];
    const event = (kind: string, words: Words, updated: Date, summary: AtomEntry['summary']): AtomEntry => ({
      ...{ id: this.places.tag('consultation', it.slug, kind), updated, link: this.places.url(`/${language}/consultations/${it.slug}`) },
      title: { text: this.places.say(words, language, { title: title.text }).text, language },
      ...(summary ? { summary } : {}),
      categories: [{ term: kind, label: kind }],
    });
    const period = this.places.say(CONSULTATION_PERIOD, language, { from: day(it.opensOn), to: day(it.closesOn) });
    const { announced, opened, closed, concluded } = CONSULTATION_EVENTS;
    const outcome = it.conclusion && this.places.say(CONSULTATION_OUTCOMES[it.conclusion.outcome], language);
    return [
      ...(it.publishedAt ? [event('announced', announced, it.publishedAt, period)] : []),
      ...(it.opensOn <= today ? [event('opened', opened, startOfDayInstant(it.opensOn), period)] : []),
      ...(it.closesOn < today ? [event('closed', closed, startOfDayInstant(addDays(it.closesOn, 1)), period)] : []),
      ...(it.concludedAt ? [event('concluded', concluded, it.concludedAt, outcome ?? undefined)] : []),
    ];
  }
}

const newestFirst = (entries: readonly AtomEntry[]): AtomEntry[] =>
  [...entries].sort((one, other) => other.updated.getTime() - one.updated.getTime());
