import { Injectable } from '@nestjs/common';
import { type Actor, actingFor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { FORBIDDEN } from '../../../platform/http/http-problems.js';
import type { Hold } from '../../../platform/outbox/hold.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { isPossible, maySee } from '../domain/case-access.js';
import type { CaseChange } from '../domain/case-change.js';
import { endAfter } from '../domain/erasure.js';
import { countsOf } from '../domain/joined-counts.js';
import { movedTerms } from '../domain/logged.js';
import { type CaseAction, may } from '../domain/submission-policy.js';
import { CASE_ERASED, CASE_NOT_FOUND } from '../domain/submission-problems.js';
import type { Submission } from '../domain/submission.js';
import { CaseHistory } from './case-history.js';
import { ConflictDeclarations } from './conflict-declarations.js';
import { ReturningTerms } from './returning-terms.js';
import { SubmissionsRepository } from './submissions.repository.js';

/**
 * When letters leave: those of this change `at_once`, and with them what still waited, since nothing before it can be taken
 * back any more; under a hold, those of this change later; or `unchanged`, for a change that nobody is told of.
 */
export type Sending = 'at_once' | 'unchanged' | Hold;

/**
 * The one way to a case for whoever acts on it: who may not know it gets 404, who may not act 403, who saw an
 * older version 412, and for what cannot be done any more once the original was erased 409. Changes are written together with their history and their event.
 */
@Injectable()
export class Cases {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly history: CaseHistory,
    private readonly declarations: ConflictDeclarations,
    private readonly terms: ReturningTerms,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The case as it stands, for an actor who may see it and may do `action`; 404 or 403 otherwise. */
  async open(number: CaseNumber, actor: Actor, action: CaseAction = 'read_case'): Promise<Submission> {
    this.requireRole(actor, action);
    return standing(await this.admit(await this.submissions.findByNumber(number), actor), action);
  }

  /** The case, held for a change until the transaction ends; 412 when `ifMatch` names another version. */
  async openForChange(number: CaseNumber, actor: Actor, action: CaseAction, ifMatch?: string): Promise<Submission> {
    this.requireRole(actor, action);
    const submission = standing(await this.admit(await this.submissions.lock({ number }), actor), action);
    requireMatch(ifMatch, submission.version);
    return submission;
  }

  /** Any case by id, for reactions and reads of higher tiers that ask nobody's leave. */
  find(id: SubmissionId): Promise<Submission | null> {
    return this.submissions.findById(id);
  }

  /** Any case by number, whoever asks: the caller answers for what it shows. */
  findByNumber(number: CaseNumber): Promise<Submission | null> {
    return this.submissions.findByNumber(number);
  }

  /** Numbers by id, for those who show them; an id that no case has is left out. */
  numbers(ids: readonly SubmissionId[]): Promise<ReadonlyMap<string, CaseNumber>> {
    return this.submissions.numbers(ids);
  }

  /** Writes a decided change with its history and event; joins the caller's transaction. Returns the case as it is now. */
  apply(submission: Submission, change: CaseChange, actor: Actor, sending: Sending = 'at_once'): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const at = this.clock.now();
      const patch = {
        ...{ ...change.patch, ...(await this.terms.moved(submission, change.patch, actor)) },
        ...{ endedAt: endAfter(submission, change.patch, at), version: submission.version + 1 },
      };
      if (patch.mergedIntoId !== undefined) await this.recount(submission, patch.mergedIntoId);
      await this.submissions.update(submission.id, patch);
      const hold = typeof sending === 'string' ? null : sending;
      const changed = { ...submission, ...patch };
      await this.history.append(changed, change.entry, actor, at, {
        decisionId: hold?.id ?? null,
        actingFor: actingFor(actor, submission.departmentId),
        moved: movedTerms(submission, changed),
      });
      if (sending === 'at_once') await this.outbox.release('submission', submission.id);
      const payload = { number: submission.number, ...change.event.payload };
      await this.outbox.append({ type: change.event.type, subjectType: 'submission', subjectId: submission.id, payload }, hold);
      return changed;
    });
  }

  /** The case in which this one goes on after mergers; itself where it was joined to none. */
  async goesOn(submission: Submission): Promise<Submission> {
    let current = submission;
    while (current.mergedIntoId !== null) {
      const next = await this.submissions.findById(current.mergedIntoId);
      if (!next) return current;
      current = next;
    }
    return current;
  }

  /** Ids of the cases that were joined to this one: directly, or with `through` also by way of another. */
  repeatsOf(id: SubmissionId, scope: { through: boolean }): Promise<SubmissionId[]> {
    return this.submissions.repeatsOf(id, scope);
  }

  /** A case counts, with those that were joined to it, wherever it is joined to, and no longer where it was: however that comes about. */
  private async recount(submission: Submission, into: SubmissionId | null): Promise<void> {
    const { mergedIntoId } = submission;
    if (mergedIntoId === into) return;
    const counts = countsOf(submission);
    if (mergedIntoId !== null) await this.submissions.addCounts(mergedIntoId, counts, 'take');
    if (into !== null) await this.submissions.addCounts(into, counts);
  }

  /** What a role may never do is told before whether the case exists: the limits of a role are no secret. */
  private requireRole(actor: Actor, action: CaseAction): void {
    if (!may(actor, action)) fail(FORBIDDEN);
  }

  private async admit(submission: Submission | null, actor: Actor): Promise<Submission> {
    if (!submission) fail(CASE_NOT_FOUND);
    const isKeptAway = actor.kind === 'staff' && (await this.declarations.isKeptAway(submission.id, actor.accountId));
    if (!maySee(actor, submission, isKeptAway)) fail(CASE_NOT_FOUND);
    return submission;
  }
}

function standing(submission: Submission, action: CaseAction): Submission {
  if (submission.erasure !== null && !isPossible(action, submission)) fail(CASE_ERASED);
  return submission;
}
