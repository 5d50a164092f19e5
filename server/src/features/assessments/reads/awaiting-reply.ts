import { Injectable } from '@nestjs/common';
import { departmentsOf, type StaffActor } from '../../../kernel/actor.js';
import { civilDateIn, daysBetween } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { CommitmentPresenter, Commitments } from '../../commitments/index.js';
import type { AwaitedReply } from '../http/assessments.dto.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';
import { AssessmentPresenter } from './assessment-presenter.js';

/** The assessments to which an official may reply today: what runs for two weeks is never many. */
@Injectable()
export class AwaitingReply {
  constructor(
    private readonly rows: AssessmentsRepository,
    private readonly commitments: Commitments,
    private readonly presenter: AssessmentPresenter,
    private readonly names: CommitmentPresenter,
    private readonly clock: Clock,
  ) {}

  /** Those of the departments for which they work, also in somebody's place; the first to end first. */
  async of(actor: StaffActor): Promise<AwaitedReply[]> {
    const today = civilDateIn(this.clock.now());
    const departments = departmentsOf(actor);
    const waiting = await this.rows.awaitingReply(today);
    const all = await this.commitments.byIds(waiting.map(({ commitmentId }) => commitmentId));
    const own = new Map([...all].filter(([, { departmentId }]) => departments.includes(departmentId)));
    const departmentOf = new Map([...own.values()].map(({ number, departmentId }) => [number, departmentId]));
    return (await this.presenter.presentOf(waiting, own)).flatMap((assessment) => {
      const departmentId = departmentOf.get(assessment.commitment);
      if (departmentId === undefined) return [];
      const daysLeft = daysBetween(today, assessment.replyUntil);
      return [{ ...assessment, department: this.names.department(departmentId), daysLeft }];
    });
  }
}
