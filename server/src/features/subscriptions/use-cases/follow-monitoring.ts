import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { type FollowWish, RequestFollow } from '../../following/index.js';
import { type MonitoringSubjectType, monitoringSubjectOf } from '../domain/monitoring-subject.js';
import { SUBJECT_NOT_FOLLOWABLE } from '../domain/subscription-problems.js';
import { MonitoringSubjects } from '../reads/monitoring-subjects.js';

/** Somebody wants to hear of a commitment, of a policy document, or of what a monitor finds. */
@Injectable()
export class FollowMonitoring {
  constructor(
    private readonly subjects: MonitoringSubjects,
    private readonly requestFollow: RequestFollow,
  ) {}

  /** The same whether the address follows already or not. @throws ProblemException 422 `subject-not-followable`, 429. */
  async run(named: Readonly<Partial<Record<MonitoringSubjectType, string | null>>>, wish: FollowWish, network: string): Promise<void> {
    const subject = monitoringSubjectOf(named) ?? fail(SUBJECT_NOT_FOLLOWABLE);
    if ((await this.subjects.find(subject)) === null) fail(SUBJECT_NOT_FOLLOWABLE);
    await this.requestFollow.run(subject, wish, network);
  }
}
