import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fill, type Words } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Consultations, FOLLOWED_CONSULTATION } from '../../consultations/index.js';
import type { FollowedSubject } from '../../following/index.js';
import { formatCode } from '../../language/index.js';
import { Cases, labels, lifecycle, vocabulary } from '../../submissions/index.js';
import { FILTER_KEYS, type FilterKey, filterOf, type ListFilter } from '../domain/filter-subject.js';
import { EVERYTHING_WORDS, KIND_WORDS, PART_WORDS } from '../domain/filter-texts.js';
import { isMonitoringSubject } from '../domain/monitoring-subject.js';
import { MonitoringSubjects } from './monitoring-subjects.js';

const CASE_WORDS: Words = { bg: 'случай {number}', en: 'case {number}' };
const CONSULTATION_WORDS: Words = { bg: 'консултация „{title}“', en: 'consultation “{title}”' };

/** What is followed, in words that a person reads: names of our own, and numbers of cases that the public may know. */
@Injectable()
export class SubjectWords {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly cases: Cases,
    private readonly monitoring: MonitoringSubjects,
    private readonly consultations: Consultations,
  ) {}

  /** Null for what is not there, or not public, any more. */
  async of(subject: FollowedSubject): Promise<Words | null> {
    const filter = filterOf(subject);
    if (filter) return this.ofFilter(filter);
    if (isMonitoringSubject(subject.type)) return (await this.monitoring.find(subject))?.words ?? null;
    if (subject.type === FOLLOWED_CONSULTATION) return this.ofConsultation(subject.id);
    const number = await this.numberOf(subject);
    return number === null ? null : fill(CASE_WORDS, { number });
  }

  /** The number of a followed case as it is written; null for other subjects, and for a case that the public does not know. */
  async numberOf({ type, id }: FollowedSubject): Promise<string | null> {
    const submission = type === 'submission' ? await this.cases.find(id as SubmissionId) : null;
    if (!submission || lifecycle.publicStatusOf(submission.publication, submission.procedure) === null) return null;
    return formatCode(submission.number);
  }

  private async ofConsultation(id: string): Promise<Words | null> {
    const found = await this.consultations.published(id);
    if (found === null) return null;
    const { titleBg, titleEn } = found;
    return { bg: fill(CONSULTATION_WORDS, { title: titleBg }).bg, en: fill(CONSULTATION_WORDS, { title: titleEn ?? titleBg }).en };
  }

  ofFilter(filter: ListFilter): Words {
    const parts = FILTER_KEYS.flatMap((key) => {
      const code = filter[key];
      const name = code === undefined ? null : this.nameOf(key, code);
      return name ? [{ bg: fill(PART_WORDS[key], { value: name.bg }).bg, en: fill(PART_WORDS[key], { value: name.en }).en }] : [];
    });
    if (parts.length === 0) return EVERYTHING_WORDS;
    return { bg: parts.map(({ bg }) => bg).join(', '), en: parts.map(({ en }) => en).join(', ') };
  }

  private nameOf(key: FilterKey, code: string): Words | null {
    switch (key) {
      case 'department':
        return named(this.directory.department(code));
      case 'settlement':
        return named(this.directory.settlement(code));
      case 'topic':
        return named(this.directory.site().site.topics.find((topic) => topic.key === code) ?? null);
      case 'kind':
        return wordsFor(KIND_WORDS, vocabulary.KINDS, code);
      case 'status':
        return wordsFor(labels.STATUS_WORDS, lifecycle.PUBLIC_STATUSES, code);
    }
  }
}

const named = (entry: { readonly nameBg: string; readonly nameEn: string } | null): Words | null =>
  entry && { bg: entry.nameBg, en: entry.nameEn };

function wordsFor<Code extends string>(words: Readonly<Record<Code, Words>>, codes: readonly Code[], code: string): Words | null {
  const known = codes.find((each) => each === code);
  return known === undefined ? null : words[known];
}
