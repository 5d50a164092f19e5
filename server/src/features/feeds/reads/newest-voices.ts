import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { Assessments } from '../../assessments/index.js';
import { CommitmentPages, CommitmentReader } from '../../commitments/index.js';
import type { AtomEntry } from '../atom/atom-document.js';
import type { CommitmentFeedQuery } from '../http/feeds.dto.js';
import { CommitmentEntries } from './commitment-entries.js';

/** What the municipality and the monitors said last of the commitments that a filter finds. */
@Injectable()
export class NewestVoices {
  constructor(
    private readonly pages: CommitmentPages,
    private readonly reader: CommitmentReader,
    private readonly assessments: Assessments,
    private readonly entries: CommitmentEntries,
  ) {}

  /** At most so many entries, the newest first. */
  async on(query: CommitmentFeedQuery, limit: number, language: Language): Promise<AtomEntry[]> {
    const commitments = await this.pages.all(query);
    const numbers = new Map(commitments.map(({ id, number }) => [id, number]));
    const [reports, assessments] = await Promise.all([
      this.reader.newestAmong(numbers, limit),
      this.assessments.newestAmong([...numbers.keys()], limit),
    ]);
    return this.entries.of(reports, assessments, language).slice(0, limit);
  }
}
