import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Cases, changes, problems, type Submission } from '../../submissions/index.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { ModerationActs } from './moderation-acts.js';

export interface ForwardingGiven {
  /** Slug. */
  readonly authority: string;
  /** What the author is told. */
  readonly note: string;
}

/** Sends a case to the authority that is competent and ends the procedure here (АПК чл. 112). 403, 404, 409, 412, 422. */
@Injectable()
export class Forward {
  constructor(
    private readonly cases: Cases,
    private readonly acts: ModerationActs,
    private readonly directory: AuthorityDirectory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: Actor, { authority: slug, note }: ForwardingGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'forward', ifMatch);
      const authority = this.directory.validAuthority(slug);
      if (!authority) fail(problems.DECISION_INVALID, { errors: [moderationFault('/authority', 'authority_unknown')] });
      const change = unwrap(changes.forward(submission, authority.id, note));
      return this.acts.write(submission, [change], actor, { decision: 'forward', note });
    });
  }
}
