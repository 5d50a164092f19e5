import { Injectable } from '@nestjs/common';
import { erasures, type Submission } from '../../submissions/index.js';
import { DeadlineRecords } from '../storage/deadline-records.js';

/** Erases the words of the extensions of a case, unless everybody goes on reading them beside its public text. */
@Injectable()
export class EraseExtensions {
  constructor(private readonly records: DeadlineRecords) {}

  /** Joins the caller's transaction. */
  async run(submission: Submission): Promise<void> {
    if (!erasures.keepsPublicText(submission)) await this.records.eraseReasons(submission.id);
  }
}
