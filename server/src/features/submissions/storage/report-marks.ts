import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Submission } from '../domain/submission.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** The mark that readers' reports have put a case back into the queue. It is no part of the case, whose version stays. */
@Injectable()
export class ReportMarks {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The case, held until the transaction ends, so that of two readers at once each counts. */
  hold(id: SubmissionId): Promise<Submission | null> {
    return this.submissions.lock({ id });
  }

  /** Since when it waits stays as it is while more reports come. */
  async put(id: SubmissionId, at: Date): Promise<void> {
    await this.unitOfWork.query('update submission set reported_at = $2 where id = $1 and reported_at is null', [id, at]);
  }

  async take(id: SubmissionId): Promise<void> {
    await this.unitOfWork.query('update submission set reported_at = null where id = $1', [id]);
  }

  async since(id: SubmissionId): Promise<Date | null> {
    const [row] = await this.unitOfWork.query<{ at: Date | null }>('select reported_at as at from submission where id = $1', [id]);
    return row?.at ?? null;
  }
}
