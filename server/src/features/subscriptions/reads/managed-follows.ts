import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { ManageFollows } from '../../following/index.js';
import { filterOf } from '../domain/filter-subject.js';
import type { ManagedFollowList } from '../http/subscriptions.dto.js';
import { MonitoringSubjects } from './monitoring-subjects.js';
import { SubjectWords } from './subject-words.js';

/** What the holder of a link follows, as their page shows it. */
@Injectable()
export class ManagedFollows {
  constructor(
    private readonly manage: ManageFollows,
    private readonly words: SubjectWords,
    private readonly monitoring: MonitoringSubjects,
  ) {}

  /** Never the address. @throws ProblemException 404 `follow-link-spent`. */
  async read(token: string, language: Language): Promise<ManagedFollowList> {
    const items = await Promise.all(
      (await this.manage.list(token)).map(async ({ id, subject, frequency }) => {
        const promised = await this.monitoring.find(subject);
        return {
          id,
          about: (promised?.words ?? (await this.words.of(subject)))?.[language] ?? null,
          number: await this.words.numberOf(subject),
          path: promised?.path ?? null,
          filter: filterOf(subject),
          frequency,
        };
      }),
    );
    return { items };
  }
}
