import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, changes } from '../../submissions/index.js';

/** A department gives a case back to the moderators, and loses sight of it. 403, 404, 409, 412. */
@Injectable()
export class HandBack {
  constructor(
    private readonly cases: Cases,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, staff: StaffActor, reason: string, ifMatch?: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'hand_back', ifMatch);
      await this.cases.apply(submission, unwrap(changes.handBack(submission, reason)), staff);
    });
  }
}
