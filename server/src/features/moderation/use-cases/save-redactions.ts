import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { redaction } from '../../redaction/index.js';
import { access, Cases, problems, type Submission } from '../../submissions/index.js';
import { caseSpanFaults, type CaseSpans, type RedactionWork } from '../domain/case-redactions.js';
import { CaseRedactions } from '../storage/case-redactions.js';
import { RedactionMarks } from './redaction-marks.js';

export interface RedactionsGiven {
  readonly redactions: CaseSpans;
  readonly refused: CaseSpans;
}

/**
 * Keeps the redactions that a moderator is preparing, so that they can go on later or somebody else can. The case stays as it is, and
 * so does its version. 403, 404, 409 where nothing can be published, 412 when `ifMatch` names another version of them, 422.
 */
@Injectable()
export class SaveRedactions {
  constructor(
    private readonly cases: Cases,
    private readonly redactions: CaseRedactions,
    private readonly marks: RedactionMarks,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(
    number: CaseNumber,
    actor: Actor,
    given: RedactionsGiven,
    ifMatch?: string,
  ): Promise<{ submission: Submission; work: RedactionWork }> {
    return this.unitOfWork.run(async () => {
      // Held, so that two moderators who save at once come one after the other.
      const submission = await this.cases.openForChange(number, actor, 'redact');
      if (!access.isPossible('redact', submission)) fail(problems.ACTION_NOT_POSSIBLE);
      const before = await this.redactions.workOn(submission.id);
      requireMatch(ifMatch, before.version);
      const errors = [
        ...caseSpanFaults(submission, given.redactions, '/redactions'),
        ...caseSpanFaults(submission, given.refused, '/refused'),
      ];
      if (errors.length > 0) fail(redaction.REDACTION_INVALID, { errors });
      const work: RedactionWork = {
        version: before.version + 1,
        spans: this.marks.on(submission, given.redactions, before, actor),
        refused: given.refused,
        accountId: actor.kind === 'staff' ? actor.accountId : null,
        savedAt: this.clock.now(),
      };
      await this.redactions.saveWork(submission.id, work);
      return { submission, work };
    });
  }
}
