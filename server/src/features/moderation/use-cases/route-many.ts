import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, type Problem } from '../../../kernel/problem.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { problemOf } from '../../../platform/http/problem-of.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { problems, type Submission } from '../../submissions/index.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { DecidePublication } from './decide-publication.js';

export interface RoutingItem {
  /** Null when what was named can't be a number. */
  readonly number: CaseNumber | null;
  /** Of the case as it was seen in the list. */
  readonly version: number;
}

/** What became of one case: it went, or the reason why it stays as it was. */
export type RoutingOutcome = { readonly submission: Submission } | { readonly problem: Problem };

/**
 * Sends several cases to one department. Each is a decision and a transaction of its own: what stops one case stops no other,
 * and no case is half-done. 403, 422 for the department; everything else is told at its case.
 */
@Injectable()
export class RouteMany {
  constructor(
    private readonly decide: DecidePublication,
    private readonly directory: AuthorityDirectory,
  ) {}

  async run(items: readonly RoutingItem[], department: string, actor: StaffActor): Promise<RoutingOutcome[]> {
    if (!this.directory.openDepartment(department)) {
      const rule = this.directory.department(department) ? 'department_closed' : 'department_unknown';
      fail(problems.DECISION_INVALID, { errors: [moderationFault('/department', rule)] });
    }
    const outcomes: RoutingOutcome[] = [];
    // One after the other: each holds its case, and a list of fifty must not take fifty connections.
    for (const item of items) outcomes.push(await this.route(item, department, actor));
    return outcomes;
  }

  private async route({ number, version }: RoutingItem, department: string, actor: StaffActor): Promise<RoutingOutcome> {
    if (number === null) return { problem: { type: problems.CASE_NOT_FOUND } };
    const nothing = {
      reasonCode: null,
      note: null,
      publicTitle: null,
      publicText: null,
      redactions: null,
      redactionsVersion: null,
      publicAttachments: null,
    };
    try {
      return { submission: await this.decide.run(number, actor, { decision: 'route', department, ...nothing }, versionTag(version)) };
    } catch (error) {
      // Also a database that went away between two cases: what was done before is told all the same.
      const problem = problemOf(error);
      if (problem === null) throw error;
      return { problem };
    }
  }
}
