import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, changes, type Submission } from '../../submissions/index.js';
import { ModerationActs } from './moderation-acts.js';

/** Parts a case from the one that it was joined to: it goes its own way again, and counts there no more. 403, 404, 409, 412. */
@Injectable()
export class Unmerge {
  constructor(
    private readonly cases: Cases,
    private readonly acts: ModerationActs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: Actor, note: string | null, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'unmerge', ifMatch);
      const change = unwrap(changes.unmerge(submission, note));
      return this.acts.write(submission, [change], actor, { decision: 'unmerge', note });
    });
  }
}
