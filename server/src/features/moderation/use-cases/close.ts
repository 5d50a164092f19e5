import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, changes, type Submission } from '../../submissions/index.js';
import { ModerationActs } from './moderation-acts.js';

/** Ends an answered case. 403, 404, 409, 412. */
@Injectable()
export class Close {
  constructor(
    private readonly cases: Cases,
    private readonly acts: ModerationActs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: Actor, note: string | null, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'close', ifMatch);
      const change = unwrap(changes.close(submission, this.clock.now()));
      return this.acts.write(submission, [change], actor, { decision: 'close', note });
    });
  }
}
