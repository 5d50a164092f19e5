import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { hashSecret, newId } from '../../../platform/crypto/random.js';
import type { AccessCode } from '../../language/index.js';
import { newLogCase } from '../../transparency-log/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { receive } from '../domain/receive.js';
import type { Submission, SubmissionContent } from '../domain/submission.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';
import { CaseKeys } from './case-keys.js';

/** Two cases share a number once in a million million draws; a third try would be a fault of the generator. */
const DRAWS = 5;

/** Makes the row of a case that was received at `at`, with its terms by the calendar as it is now. */
@Injectable()
export class NewCases {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly keys: CaseKeys,
    private readonly calendar: WorkCalendar,
  ) {}

  async insert(content: SubmissionContent, accessCode: AccessCode, at: Date): Promise<Submission> {
    const hash = hashSecret(accessCode);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const names = { id: newId() as SubmissionId, number: this.keys.newNumber(), logCase: newLogCase() };
      const submission = receive(content, { ...names, at, rules: this.calendar });
      if (await this.submissions.insert(submission, hash)) return submission;
    }
    throw new Error(`No free case number in ${DRAWS} draws`);
  }
}
