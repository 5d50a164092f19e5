import { Injectable } from '@nestjs/common';
import { excerpt } from '../../../kernel/characters.js';
import { fill, type Language } from '../../../kernel/words.js';
import type { PublicAssessment } from '../../assessments/index.js';
import { ASSESSED_WORDS, type PlacedReport } from '../../commitments/index.js';
import type { AtomEntry } from '../atom/atom-document.js';
import { MONITORING_ENTRIES } from '../texts.js';
import { FeedPlaces } from './feed-places.js';

/** The most characters of a text that an entry repeats; the page has the rest. */
const EXCERPT = 400;

/** Turns what both voices say of commitments into entries; each leads to its own place on the page. */
@Injectable()
export class CommitmentEntries {
  constructor(private readonly places: FeedPlaces) {}

  /** The newest first. */
  of(reports: readonly PlacedReport[], assessments: readonly PublicAssessment[], language: Language): AtomEntry[] {
    const entries = [
      ...reports.map((placed) => this.reported(placed, language)),
      ...assessments.flatMap((assessment) => this.assessed(assessment, language)),
    ];
    return entries.sort((one, other) => other.updated.getTime() - one.updated.getTime());
  }

  private reported({ number, report }: PlacedReport, language: Language): AtomEntry {
    const { id, step, text, recordedAt, department } = report;
    const title = fill(MONITORING_ENTRIES.reported, { number: String(number), step: ASSESSED_WORDS[step][language] })[language];
    return this.entry(
      { id, number, title, text, at: recordedAt, term: 'report', label: language === 'bg' ? department.name : department.nameEn },
      language,
    );
  }

  /** The assessment, and the reply to it as an entry of its own. */
  private assessed(
    { id, commitment: number, step, text, recordedAt, organisation, reply }: PublicAssessment,
    language: Language,
  ): AtomEntry[] {
    const monitor = language === 'bg' ? organisation.nameBg : organisation.nameEn;
    const say = (words: (typeof MONITORING_ENTRIES)['assessed']): string =>
      fill(words, { number: String(number), monitor, step: ASSESSED_WORDS[step][language] })[language];
    const assessed = { id, number, title: say(MONITORING_ENTRIES.assessed), text, at: recordedAt, term: 'assessment', label: monitor };
    const replied = reply && { ...assessed, title: say(MONITORING_ENTRIES.replied), text: reply.text, at: reply.recordedAt, term: 'reply' };
    return [assessed, ...(replied ? [replied] : [])].map((told) => this.entry(told, language));
  }

  private entry(
    told: { id: string; number: number; title: string; text: string; at: string; term: string; label: string },
    language: Language,
  ): AtomEntry {
    return {
      id: this.places.tag(told.term, told.id),
      title: { text: told.title, language },
      updated: new Date(told.at),
      link: this.places.url(`/${language}/commitments/${told.number}#entry-${told.id}`),
      // What is written of promises is written in Bulgarian.
      summary: { text: excerpt(told.text, EXCERPT), language: 'bg' },
      categories: [{ term: told.term, label: told.label }],
    };
  }
}
