import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, changes, type Submission } from '../../submissions/index.js';
import { ModerationActs } from './moderation-acts.js';

/** Opens an answered case again, so that it can be routed and answered anew. 403, 404, 409, 412. */
@Injectable()
export class Reopen {
  constructor(
    private readonly cases: Cases,
    private readonly acts: ModerationActs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: Actor, note: string, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'reopen', ifMatch);
      const change = unwrap(changes.reopen(submission, note));
      return this.acts.write(submission, [change], actor, { decision: 'reopen', note });
    });
  }
}
