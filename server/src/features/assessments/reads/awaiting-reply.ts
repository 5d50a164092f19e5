import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn, daysBetween } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { CommitmentDesk, CommitmentPresenter, Commitments } from '../../commitments/index.js';
import type { AwaitedReply } from '../http/assessments.dto.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';
import { AssessmentPresenter } from './assessment-presenter.js';

/** The assessments to which an official may reply today: what runs for two weeks is never many. */
@Injectable()
export class AwaitingReply {
  constructor(
    private readonly rows: AssessmentsRepository,
    private readonly commitments: Commitments,
    private readonly desk: CommitmentDesk,
    private readonly names: CommitmentPresenter,
    private readonly presenter: AssessmentPresenter,
    private readonly clock: Clock,
  ) {}

  /** Those of the commitments that they answer for, also in somebody's place; the first to end first. Six statements at most. */
  async of(actor: StaffActor): Promise<AwaitedReply[]> {
    const today = civilDateIn(this.clock.now());
    const waiting = await this.rows.awaitingReply(today);
    const all = await this.commitments.byIds(waiting.map(({ commitmentId }) => commitmentId));
    const own = await this.desk.answeredFor(actor, [...all.values()]);
    const byNumber = new Map(own.map((commitment) => [commitment.number, commitment]));
    const presented = await this.presenter.presentOf(waiting, new Map(own.map((commitment) => [commitment.id, commitment])));
    return presented.flatMap((assessment) => {
      const commitment = byNumber.get(assessment.commitment);
      if (commitment === undefined) return [];
      const daysLeft = daysBetween(today, assessment.replyUntil);
      return [{ ...assessment, department: this.names.department(commitment.departmentId), daysLeft }];
    });
  }
}
