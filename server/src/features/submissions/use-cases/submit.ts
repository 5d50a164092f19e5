import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { failure, type Result, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { AccessCode } from '../../language/index.js';
import { SUBMISSION_RECEIVED } from '../domain/submission-events.js';
import { SUBMISSION_INVALID } from '../domain/submission-problems.js';
import type { SubmissionContent, Terms } from '../domain/submission.js';
import { checkSubmission, ruleBroken } from '../domain/submit-rules.js';
import { CaseHistory } from '../storage/case-history.js';
import { CaseKeys } from './case-keys.js';
import { NewCases } from './new-cases.js';

/** What the author takes away. The access code is told this once and stored only as a hash. */
export interface Receipt extends Omit<Terms, 'extendedTo'> {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly accessCode: AccessCode;
  readonly receivedAt: Date;
}

/** Takes a submission in: from here on it has a number, its terms run, and a moderator will see it. */
@Injectable()
export class Submit {
  constructor(
    private readonly newCases: NewCases,
    private readonly history: CaseHistory,
    private readonly directory: AuthorityDirectory,
    private readonly keys: CaseKeys,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins the caller's transaction, if one is open. `accessCode` is given where the receipt must stay the same when it is
   * asked for twice. @throws ProblemException 422 `submission-invalid` naming the fields that break a rule.
   */
  async run(content: SubmissionContent, accessCode: AccessCode = this.keys.newAccessCode()): Promise<Receipt> {
    const receivedAt = this.clock.now();
    const checked = unwrap(this.check(content, receivedAt));
    return this.unitOfWork.run(async () => {
      const received = await this.newCases.insert(checked, accessCode, receivedAt);
      const { id, number, statutory, moderateBy, decideBy, notifyBy } = received;
      await this.history.append(
        received,
        { type: 'received', isPublic: true, details: {} },
        { kind: 'author', submissionId: id },
        receivedAt,
      );
      await this.outbox.append({
        type: SUBMISSION_RECEIVED,
        subjectType: 'submission',
        subjectId: id,
        payload: { number, kind: checked.kind, topic: checked.topic, statutory },
      });
      return { id, number, accessCode, receivedAt, statutory, moderateBy, decideBy, notifyBy };
    });
  }

  private check(content: SubmissionContent, at: Date): Result<SubmissionContent> {
    const rules = checkSubmission(content, civilDateIn(at));
    const departmentId = content.about?.departmentId ?? null;
    const unknown = [
      ...(content.settlement !== null && !this.directory.openSettlement(content.settlement)
        ? [ruleBroken('/settlement', 'settlement_unknown')]
        : []),
      ...(departmentId !== null && !this.directory.departmentById(departmentId)
        ? [ruleBroken('/about/department', 'department_unknown')]
        : []),
    ];
    if (unknown.length === 0) return rules;
    return failure(SUBMISSION_INVALID, { errors: [...(rules.ok ? [] : (rules.problem.errors ?? [])), ...unknown] });
  }
}
